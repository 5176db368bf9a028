import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";

const folder = join(__dirname, "xsd");
const main = "OfficeAppManifestV1_1.xsd";

/**
 * Holds a manifest against Microsoft's schemas, element order included, without a network.
 * @returns one sentence of xmllint for each mistake
 */
export const schemaMistakes = async (manifest: string): Promise<string[]> => {
  const schemas = readdirSync(folder)
    .filter((name) => name.endsWith(".xsd"))
    .map((name) => ({ fileName: name, contents: readFileSync(join(folder, name), "utf8") }));
  const { errors } = await validateXML({
    xml: { fileName: "manifest.xml", contents: manifest },
    schema: schemas.filter(({ fileName }) => fileName === main),
    preload: schemas.filter(({ fileName }) => fileName !== main),
  });
  return errors.map(({ message, loc }) => (loc ? `line ${loc.lineNumber}: ${message}` : message));
};
