import { addressOf } from "../../../src/excel/office/message";
import { platformName } from "../../../src/excel/office/platform";
import { themeOf } from "../../../src/excel/office/theme";

const usual = { areForced: false, areDark: false };

describe("the theme of the pane", () => {
  it.each([
    ["#FFFFFF", "light"],
    ["#e6e6e6", "light"],
    ["#292929", "dark"],
    ["444444", "dark"],
    ["#000000", "contrast"],
  ])("follows Office's background %s: %s", (background, expected) => {
    expect(themeOf(background, { ...usual, areDark: true })).toBe(expected);
  });

  it.each([undefined, "", "Window"])("follows the system where Office tells no colour (%s)", (background) => {
    expect(themeOf(background, usual)).toBe("light");
    expect(themeOf(background, { ...usual, areDark: true })).toBe("dark");
  });

  it("is the contrast theme whenever the system forces its colours, on white too", () => {
    expect(themeOf("#FFFFFF", { areForced: true, areDark: false })).toBe("contrast");
  });
});

describe("where Excel runs", () => {
  it.each([
    ["OfficeOnline", "op het web"],
    ["PC", "op Windows"],
    ["Mac", "op de Mac"],
    ["Iets nieuws", "Iets nieuws"],
    [null, "buiten Office"],
  ])("is said in Dutch: %s is %s", (platform, expected) => {
    expect(platformName(platform)).toBe(expected);
  });
});

describe("the page with a message", () => {
  it("stands beside the page that shows it, and gets any text whole", () => {
    const text = "Niet gesorteerd: 50 % & meer #1\nWis het filter?";
    const address = new URL(
      addressOf("melding.html", text, "https://localhost:3000/addin/commands.html?_host_Info=x#y"),
    );
    expect(address.origin + address.pathname + address.search).toBe("https://localhost:3000/addin/melding.html");
    expect(decodeURIComponent(address.hash.slice(1))).toBe(text);
  });
});
