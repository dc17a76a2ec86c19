// The smallest workbook that spreadsheet programs open: one sheet of typed cells. Text is always text, never a formula.
import { zip } from './zip.js';

const escaped = (text) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

// rows: arrays of numbers, texts, and null for an empty cell.
export const xlsx = (name, rows) => {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const office = 'http://schemas.openxmlformats.org/';
  const part = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
  const cell = (value) => typeof value == 'number' ? `<c><v>${value}</v></c>`
    : value ? `<c t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>` : '<c/>';
  const relation = (type, target) => `${head}<Relationships xmlns="${office}package/2006/relationships"><Relationship Id="r1" Type="${office}officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;
  const files = {
    '[Content_Types].xml': `${head}<Types xmlns="${office}package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="${part}worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="${part}sheet.main+xml"/></Types>`,
    '_rels/.rels': relation('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `${head}<workbook xmlns="${office}spreadsheetml/2006/main" xmlns:r="${office}officeDocument/2006/relationships"><sheets><sheet name="${escaped(name)}" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relation('worksheet', 'sheet.xml'),
    'xl/sheet.xml': `${head}<worksheet xmlns="${office}spreadsheetml/2006/main"><sheetData>${rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('')}</sheetData></worksheet>`,
  };
  return zip(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
};
