import type { Answer } from '../../api/client';
import type { components } from '../../api/schema';
import { asked, program } from '../../ui/program';
import { words } from '../../ui/words';

export type Note = components['schemas']['Note'];
export type SellerFile = components['schemas']['SellerFile'];
export type SellerOrder = components['schemas']['SellerOrder'];

/** The notes of an order and its seller, as the step shows them. */
export class Book {
  notes = $state.raw<Note[]>();
  seller = $state.raw<SellerFile | null>();
  isLost = $state(false);

  constructor(private readonly number: string) {}

  load = async (): Promise<void> => {
    const params = { params: { path: { number: this.number } } };
    const [notes, seller] = await Promise.all([asked(program.GET('/orders/{number}/notes', params)), asked(program.GET('/orders/{number}/seller', params))]);
    if (notes.kind === 'ok') this.notes = notes.value;
    this.isLost = notes.kind !== 'ok' && this.notes === undefined;
    if (seller.kind === 'ok') this.seller = seller.value;
    else if (seller.kind === 'problem' && seller.status === 404) this.seller = null;
  };

  /** Saves a new note, or another version of one. Null, or why it was not saved. */
  async save(note: Note | null, text: string, happenedAt: string | null): Promise<string | null> {
    const body = { text, happenedAt };
    const path = { number: this.number };
    return await this.done(
      note
        ? asked(program.PUT('/orders/{number}/notes/{id}', { params: { path: { ...path, id: note.id } }, body }))
        : asked(program.POST('/orders/{number}/notes', { params: { path }, body })),
    );
  }

  putAway = (note: Note): Promise<string | null> => this.done(asked(program.DELETE('/orders/{number}/notes/{id}', { params: { path: { number: this.number, id: note.id } } })));

  private async done(answering: Promise<Answer<unknown>>): Promise<string | null> {
    const answer = await answering;
    if (answer.kind === 'ok') {
      await this.load();
      return null;
    }
    return (answer.kind === 'problem' && answer.detail) || words('notesFailedWhy');
  }
}

export const timeOf = (note: Note): string => note.happenedAt ?? note.writtenAt;
