import type { Element } from "@xmldom/xmldom";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** Points the element at a relationship of its part: "r:id", in the namespace of the kind of workbook it stands in. */
export function setRelationshipId(element: Element, id: string): void {
  const isStrict = element.namespaceURI?.startsWith("http://purl.oclc.org/") === true;
  element.setAttributeNS(isStrict ? STRICT_RELATIONSHIPS : RELATIONSHIPS, "r:id", id);
}
