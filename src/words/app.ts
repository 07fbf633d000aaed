/** Words of the shell: tools, drawer, brief. */
export const TOOLS = {
  assumptions: 'Assumptions',
  freeze: 'Freeze this stack',
  unfreeze: 'Unfreeze',
  undo: 'Undo',
  redo: 'Redo',
  pin: 'Pin to compare',
  copy: 'Copy link',
  copied: 'Copied',
  linkByHand: 'Link to this scenario, copy it by hand',
  closeAssumptions: 'Close the assumptions',
  brief: 'Brief',
  theBrief: 'The brief',
  menu: 'Views',
} as const;

export const SHELL = {
  site: 'Scalable Analytics Architecture Simulator',
  siteShort: 'Architecture Simulator',
  role: ', a product data scientist’s case study',
  next: 'Next',
  nextMap: 'Map: where the answer changes',
  loading: 'Loading',
} as const;
