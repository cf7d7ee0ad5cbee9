/** What a page of ours wants to know of the program. The token stays here: pages get answers, never the way to them. */
export interface Relayed {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  body: string | null;
  /** False for a POST that only asks, such as a preview: no other page need look again. */
  changes: boolean;
}

/** `asOf`: the program could not be asked; this is what it said then. */
export interface RelayedAnswer {
  status: number;
  text: string;
  asOf: string | null;
}

/** The parts of a form, which a channel can carry where a form itself cannot. */
export type FormPart = { name: string; value: string } | { name: string; value: Blob; fileName: string };

/** What goes over a relay's channel. */
export type OnChannel = { kind: 'ready' } | { kind: 'parts'; parts: FormPart[] } | { kind: 'stop' } | { kind: 'bytes'; bytes: Blob };

export const relayChannel = (id: string): BroadcastChannel => new BroadcastChannel(`relay ${id}`);
