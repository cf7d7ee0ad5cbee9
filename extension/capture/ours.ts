/** The element that holds our button. It is left out of the DOM, the layout and the pictures. */
export const buttonElement = 'dispute-helper-button';

export function isOurs(node: Node): boolean {
  return node.nodeName.toLowerCase() === buttonElement;
}
