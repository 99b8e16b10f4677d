import { useLater } from '../../shared/use-later';
import type { FilePreviewProps } from './file-preview';

// Not part of the first picture: nobody has pointed at anything yet.
const fetchPreview = () => import('./file-preview');

/** Until its code has come, a look shows nothing. */
export function FilePreviewLater(props: FilePreviewProps) {
  const { part } = useLater(fetchPreview);
  return part === null ? null : <part.FilePreview {...props} />;
}
