/** Whether this is a host, or a host and its port, as it stands in a web address: nothing before it and nothing after. */
export function isHost(text: string): boolean {
  if (!/^(?:\[[\da-f:.]+\]|[^\s/?#@:[\]\\*]+)(?::\d{1,5})?$/i.test(text)) return false;
  return URL.canParse(`http://${text}`);
}
