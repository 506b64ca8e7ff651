const PACKED = /(<([\w:]+)(?:\s[^<>]*)?\smode\s*=\s*["']base64["'][^<>]*>)([\w+/=\s]*)(?=<\/\2\s*>)/gi;

/**
 * Unpacks what Atom 0.3 may hold as Base64 (its section 3.1.2), in place: feedsmith takes it for the text itself.
 * @param xml a whole feed
 */
export function unpackBase64(xml: string): string {
  if (!/\smode\s*=\s*["']base64["']/i.test(xml)) return xml;
  return xml.replace(PACKED, (_, tag: string, __, packed: string) => {
    const text = Buffer.from(packed, "base64").toString("utf8");
    return `${tag}<![CDATA[${text.replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;
  });
}
