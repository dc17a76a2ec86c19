// A zip file from named bytes, stored without compression: documents for the office are zip files too.
// Layout after APPNOTE.TXT 6.3: local headers, central directory, end record; names are UTF-8 (flag bit 11).

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  for (let i = 0; i < 8; i++) {
    n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
  }
  return n;
});

const crc32 = (bytes) => {
  let crc = -1;
  for (const byte of bytes) {
    crc = crcTable[(crc ^ byte) & 255] ^ (crc >>> 8);
  }
  return ~crc >>> 0;
};

// files: [[name, Uint8Array], …] in order. Every entry bears the first day of 1980: the same input gives the same bytes.
export const zip = (files) => {
  const parts = [];
  const central = [];
  let offset = 0;
  const record = (size, fields) => {
    const view = new DataView(new ArrayBuffer(size));
    for (const [at, width, value] of fields) {
      width === 2 ? view.setUint16(at, value, true) : view.setUint32(at, value, true);
    }
    return new Uint8Array(view.buffer);
  };
  for (const [name, bytes] of files) {
    const path = new TextEncoder().encode(name);
    const shared = (from) => [
      [from, 2, 20], [from + 2, 2, 0x800], [from + 8, 2, 33], [from + 10, 4, crc32(bytes)],
      [from + 14, 4, bytes.length], [from + 18, 4, bytes.length], [from + 22, 2, path.length],
    ];
    parts.push(record(30, [[0, 4, 0x04034b50], ...shared(4)]), path, bytes);
    central.push(record(46, [[0, 4, 0x02014b50], [4, 2, 20], ...shared(6), [42, 4, offset]]), path);
    offset += 30 + path.length + bytes.length;
  }
  const size = central.reduce((sum, part) => sum + part.length, 0);
  const end = record(22, [[0, 4, 0x06054b50], [8, 2, files.length], [10, 2, files.length], [12, 4, size], [16, 4, offset]]);
  return new Blob([...parts, ...central, end]);
};
