// What the desktop and the web extension host both have, and nothing else: neither DOM nor Node types are in this zone.
declare function setTimeout(callback: () => void, milliseconds: number): number;
declare function clearTimeout(handle: number | undefined): void;
declare function setInterval(callback: () => void, milliseconds: number): number;
declare function clearInterval(handle: number | undefined): void;
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes: Uint8Array): string;
}
declare const crypto: { getRandomValues<T extends Uint8Array>(array: T): T };
