import { send } from '../api/client';

/** A photo as the service keeps it. */
export interface Photo {
  id: string;
  width: number;
  height: number;
  sha256: string;
  takenAt?: string | null;
  place?: { latitude: number; longitude: number } | null;
}

/** Uploads a shrunk photo; the same key sent again is the same photo. */
export async function upload(village: string, photo: Blob, key: string): Promise<Photo> {
  const body = new Blob([photo], { type: 'application/octet-stream' });
  return send<Photo>(`/api/v1/villages/${village}/photos`, { method: 'POST', body, key });
}
