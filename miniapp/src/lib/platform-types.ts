/** A point in GCJ-02, what WeChat and all Chinese maps use. */
export interface Point {
  lat: number;
  lng: number;
}

export interface Place extends Point {
  name: string;
  address: string;
}

/** What differs between WeChat and a browser. Nothing here throws for a person's "no": it answers null or []. */
export interface Platform {
  can: {
    /** Read a text aloud. */
    speak: boolean;
    /** Scan a code with the camera. */
    scan: boolean;
    /** Pick a place on a map. */
    pickPlace: boolean;
  };
  /** Where the phone is; null when refused or unknown. */
  locate(): Promise<Point | null>;
  /** Lets the person pick on the map; null when she leaves it. */
  pickPlace(): Promise<Place | null>;
  /** Photos taken or chosen, compressed to at most 1600 px, without EXIF; kept until removed. */
  choosePhotos(count: number): Promise<string[]>;
  /** An address an <Image> can show and uploadImage can read, for a kept photo. */
  photoUrl(kept: string): Promise<string | null>;
  removePhoto(kept: string): Promise<void>;
  showPhotos(urls: string[], current: string): void;
  /** The text of a code; null when none was scanned. */
  scan(): Promise<string | null>;
  copy(text: string): Promise<boolean>;
  call(phone: string): void;
  speak(text: string): void;
  stopSpeaking(): void;
}
