import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { Desk, root } from "./command";

const start = (...argv: string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", join(root, "src", "headless", "main.ts"), ...argv], {
    cwd: root,
    encoding: "utf8",
  });

describe("npm run report", () => {
  it("explains itself and ends with 0", async () => {
    const desk = new Desk();
    const { code, stdout, stderr } = await desk.run("--help");
    desk.clear();
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("npm run report -- [--in werkmap.xlsx]");
  });
  it("ends as a process with 2 and one line for a file that is missing", () => {
    const { status, stdout, stderr } = start("--in", "bestaat-niet.xlsx");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^Het bestand .*bestaat-niet\.xlsx bestaat niet\. .*\n$/);
  });
});
