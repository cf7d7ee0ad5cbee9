/** A file that the person chose, with the folders it lay in. */
export interface Picked {
  file: File;
  path: string;
}

/** From a file picker; one for folders tells the way to each file. */
export const fromPicker = (files: Iterable<File>): Picked[] => [...files].map((file) => ({ file, path: file.webkitRelativePath || file.name }));

/** From a drop: folders are gone through. The entries must be asked for before anything is awaited. */
export async function fromDrop(data: DataTransfer): Promise<Picked[]> {
  const entries = [...data.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  return entries.length > 0 ? (await Promise.all(entries.map(inside))).flat() : fromPicker(data.files);
}

async function inside(entry: FileSystemEntry): Promise<Picked[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((done, failed) => (entry as FileSystemFileEntry).file(done, failed));
    return [{ file, path: entry.fullPath.replace(/^\//, '') }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: Picked[] = [];
  for (;;) {
    // A reader gives a hundred entries at a time, and none at its end.
    const some = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
    if (some.length === 0) return found;
    for (const one of some) found.push(...(await inside(one)));
  }
}

/** Browsers save a page as `Order.html` with its scripts and pictures in `Order_files/`: those are no evidence of their own. Pages go first. */
export function sorted(picked: Picked[]): { files: Picked[]; leftOut: number } {
  const folders = picked.filter(({ path }) => isPage(path)).map(({ path }) => `${path.replace(/\.html?$/i, '')}_files/`.toLowerCase());
  const files = picked.filter(({ path }) => !isOfSystem(path) && !folders.some((folder) => path.toLowerCase().startsWith(folder)));
  const order = [...files.filter(({ path }) => isRead(path)), ...files.filter(({ path }) => !isRead(path))];
  return { files: order, leftOut: picked.length - files.length };
}

const isPage = (path: string): boolean => /\.html?$/i.test(path);
const isRead = (path: string): boolean => /\.(x?html?|mhtml?|mht|webarchive|eml)$/i.test(path);
const isOfSystem = (path: string): boolean => /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini|\._[^/]*)$|^__MACOSX\//.test(path);
