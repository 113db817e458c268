/** Whether the page shows each change as it comes. */
export function LiveSign({ isLive }: { readonly isLive: boolean }) {
  return (
    <span className="live" data-live={isLive} role="status">
      {isLive ? 'Live' : 'Connecting…'}
    </span>
  );
}
