import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export type Parts = Record<string, string | Uint8Array>;

export const zip = (parts: Parts): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content]),
    ),
  );

export const unzip = (bytes: Uint8Array): Record<string, Uint8Array> => unzipSync(bytes);

/** The text of one part of a saved workbook. */
export function partOf(bytes: Uint8Array, name: string): string {
  const part = unzip(bytes)[name];
  if (!part) throw new Error(`no part ${name}`);
  return strFromU8(part);
}

export const relationships = (...entries: [id: string, type: string, target: string][]): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="${type.includes("/") ? type : `${RELATIONSHIPS}/${type}`}" Target="${target}"${target.startsWith("http") ? ' TargetMode="External"' : ""}/>`,
    )
    .join("")}</Relationships>`;

export const worksheet = (inner: string): string =>
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision">${inner}</worksheet>`;

/** The least package that is a workbook, by part, with one sheet `Blad1` that holds `sheet`; `more` adds or replaces parts. */
export function minimalParts(sheet: string, more: Parts = {}, types = ""): Parts {
  return {
    "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/>${types}</Types>`,
    "_rels/.rels": relationships(["rId1", "officeDocument", "/xl/workbook.xml"]),
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="Blad1" sheetId="7" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "worksheets/sheet1.xml"]),
    "xl/worksheets/sheet1.xml": sheet,
    ...more,
  };
}

const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${type}"/>`;

/**
 * A workbook as Excel might leave it, with much that the model does not describe: a chart, a chart sheet, a pivot table, a
 * threaded comment, custom XML, macros, extensions of the sheet, formatted text, a data table, metadata.
 */
export function oddParts(): Parts {
  const sheet = worksheet(
    '<sheetPr codeName="Blad1"><tabColor theme="4" tint="0.4"/><outlinePr summaryBelow="0"/></sheetPr><dimension ref="A1:D6"/>' +
      '<sheetViews><sheetView tabSelected="1" zoomScale="85" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B3" sqref="B3"/></sheetView></sheetViews>' +
      '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="12.5" customWidth="1" bestFit="1"/><col min="4" max="16384" width="9.140625" style="1" outlineLevel="1"/></cols>' +
      '<sheetData><row r="1" spans="1:4" x14ac:dyDescent="0.25"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" s="1"/></row>' +
      '<row r="2" ht="30" customHeight="1" outlineLevel="1" x14ac:dyDescent="0.25"><c r="A2" s="1"><v>0.1</v></c><c r="B2"><f t="shared" ref="B2:B4" si="0">A2*2+$A$1</f><v>0.2</v></c><c r="C2" t="b"><v>1</v></c><c r="D2" t="e"><v>#N/A</v></c></row>' +
      '<row r="3"><c r="A3"><v>1E-7</v></c><c r="B3"><f t="shared" si="0"/><v>2</v></c><c r="C3" t="str"><f>"a"&amp;"&lt;b&gt;"</f><v>a&lt;b&gt;</v></c><c r="D3" t="inlineStr"><is><r><rPr><b/></rPr><t>vet</t></r><r><t xml:space="preserve"> en gewoon</t></r></is></c></row>' +
      '<row r="4" hidden="1"><c r="B4"><f t="shared" si="0"/><v>0</v></c><c r="C4" cm="1"><f t="array" ref="C4:C5">A2:A3*2</f><v>0.2</v></c><c r="D4"><f t="dataTable" ref="D4:D5" dt2D="0" dtr="0" r1="A2"/><v>5</v></c></row>' +
      '<row r="5"><c r="C5"><v>0</v></c><c r="D5" vm="1" t="e"><v>#VALUE!</v></c></row><row r="6"><c r="A6" t="s"><v>2</v></c><c r="B6" t="d"><v>2021-09-30</v></c></row></sheetData>' +
      '<sheetProtection password="CC1A" sheet="1" objects="1" sort="0"/><protectedRanges><protectedRange sqref="A2:A3" name="vrij"/></protectedRanges>' +
      '<mergeCells count="1"><mergeCell ref="E1:F1"/></mergeCells><phoneticPr fontId="0" type="noConversion"/>' +
      '<conditionalFormatting sqref="A2:A6" pivot="1"><cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>5</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="1"><dataValidation type="list" imeMode="off" allowBlank="1" showInputMessage="1" promptTitle="Kies" prompt="een&#10;van" sqref="B1:B1048576"><formula1>"ja,nee"</formula1></dataValidation></dataValidations>' +
      '<hyperlinks><hyperlink ref="A6" r:id="rId9" tooltip="site"/><hyperlink ref="A2:A3" location="Blad1!A1" display="x"/></hyperlinks>' +
      '<printOptions gridLines="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId8"/>' +
      '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>' +
      '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>Blad1!$A$2:$A$3</xm:f></x14:formula1><xm:sqref>C2:C6</xm:sqref></x14:dataValidation></x14:dataValidations></ext><ext uri="{onbekend}"><iets xmlns="urn:iets">blijft</iets></ext></extLst>',
  );
  const more: Parts = {
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><fileVersion appName="xl"/><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView xWindow="5"/></bookViews><sheets><sheet name="Blad1" sheetId="7" r:id="rId1"/><sheet name="Grafiek1" sheetId="3" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Blad1!$A$1:$D$6</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Blad1!$A:$A,Blad1!$1:$1</definedName><definedName name="Formule" comment="uitleg" function="0">OFFSET(Blad1!$A$1,0,0,COUNTA(Blad1!$A:$A),1)</definedName><definedName name="Verborgen" localSheetId="0" hidden="1">"tekst"</definedName></definedNames><calcPr calcId="191029" iterate="1"/><pivotCaches><pivotCache cacheId="1" r:id="rId6"/></pivotCaches><extLst><ext uri="{b}"><x xmlns="urn:b"/></ext></extLst></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      ["rId1", "worksheet", "/xl/worksheets/sheet1.xml"],
      ["rId2", "chartsheet", "chartsheets/sheet1.xml"],
      ["rId3", "styles", "styles.xml"],
      ["rId4", "sharedStrings", "sharedStrings.xml"],
      ["rId5", "calcChain", "calcChain.xml"],
      ["rId6", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
      ["rId7", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"],
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(
      ["rId1", "drawing", "../drawings/drawing1.xml"],
      ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId3", "comments", "../comments1.xml"],
      [
        "rId4",
        "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
        "../threadedComments/threadedComment1.xml",
      ],
      ["rId8", "printerSettings", "../printerSettings/printerSettings1.bin"],
      ["rId9", "hyperlink", "https://example.org/?a=1&amp;b=2"],
    ),
    "xl/sharedStrings.xml": `${HEAD}<sst xmlns="${MAIN}" count="3" uniqueCount="4"><si><r><rPr><b/></rPr><t>Vette</t></r><r><t xml:space="preserve"> kop</t></r></si><si><t>Kop_x000D_2</t><phoneticPr fontId="1"/></si><si><t xml:space="preserve"> tekst &amp; meer </t></si><si><t>verwijderde tekst</t></si></sst>`,
    "xl/styles.xml": `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="&quot;€&quot;\\ #,##0"/></numFmts><fonts count="2"><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="10"/><color theme="1"/><name val="Arial"/><scheme val="minor"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop></gradientFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="170" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" pivotButton="1"><alignment textRotation="45" readingOrder="1"/></xf></cellXfs><dxfs count="1"><dxf><font><b/><color rgb="FF9C0006"/></font><numFmt numFmtId="171" formatCode="0.0"/><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>`,
    "xl/calcChain.xml": `${HEAD}<calcChain xmlns="${MAIN}"><c r="B2" i="7"/></calcChain>`,
    "xl/chartsheets/sheet1.xml": `${HEAD}<chartsheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`,
    "xl/drawings/drawing1.xml": `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`,
    "xl/drawings/_rels/drawing1.xml.rels": relationships(["rId1", "chart", "../charts/chart1.xml"]),
    "xl/charts/chart1.xml": `${HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:ser><c:val><c:numRef><c:f>Blad1!$A$2:$A$3</c:f></c:numRef></c:val></c:ser></c:plotArea></c:chart></c:chartSpace>`,
    "xl/drawings/vmlDrawing1.vml":
      '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Anchor>2, 15, 1, 10, 4, 15, 5, 4</x:Anchor><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape><v:shape id="knop"><x:ClientData ObjectType="Button"><x:Anchor>0, 0, 0, 0, 1, 0, 1, 0</x:Anchor></x:ClientData></v:shape></xml>',
    "xl/comments1.xml": `${HEAD}<comments xmlns="${MAIN}"><authors><author>tc={1}</author></authors><commentList><comment ref="B2" authorId="0"><text><r><rPr><b/></rPr><t>Let</t></r><r><t xml:space="preserve"> op</t></r></text></comment></commentList></comments>`,
    "xl/threadedComments/threadedComment1.xml": `${HEAD}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B2" id="{1}"><text>Let op</text></threadedComment></ThreadedComments>`,
    "xl/printerSettings/printerSettings1.bin": new Uint8Array([1, 2, 3, 0, 255]),
    "xl/pivotCache/pivotCacheDefinition1.xml": `${HEAD}<pivotCacheDefinition xmlns="${MAIN}"><cacheSource type="worksheet"><worksheetSource ref="A1:D6" sheet="Blad1"/></cacheSource></pivotCacheDefinition>`,
    "xl/vbaProject.bin": new Uint8Array([0xd0, 0xcf, 9, 9]),
    "customXml/item1.xml": "<?xml version='1.0'?><zaak  nummer = '1' />",
    "docProps/app.xml": `${HEAD}<Properties/>`,
  };
  const types =
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>' +
    override("xl/chartsheets/sheet1.xml", `${TYPES}.chartsheet+xml`) +
    override("xl/styles.xml", `${TYPES}.styles+xml`) +
    override("xl/sharedStrings.xml", `${TYPES}.sharedStrings+xml`) +
    override("xl/calcChain.xml", `${TYPES}.calcChain+xml`) +
    override("xl/comments1.xml", `${TYPES}.comments+xml`) +
    override("xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml") +
    override("xl/pivotCache/pivotCacheDefinition1.xml", `${TYPES}.pivotCacheDefinition+xml`);
  return minimalParts(sheet, more, types);
}
