/** Words after which a number is part of a name: "Top 3", "ISO 27001", "sprint 14". */
export const namers = new Set(
  'week top iso iatf fssc gb gb/t iec soc type version v release phase tier level sev sprint step gen sox pci dss scope gdpr dora cmmi nist level-3 iso/iec haccp gmp sa ohsas astm ul fda b2 cmm tisax aspice asil aeo cnas rohs reach-3 bs is7 h&s model-3 mark rev batch c1'.split(
    ' ',
  ),
)
/** These name only with a capital: "Year 6", but "per unit 38 min". */
export const capitalNamers = new Set(
  'unit day week year line group site room plant bay building part class p t un ce en din as wave zone terminal stage grade section article chapter appendix schedule point model generation series gate'.split(
    ' ',
  ),
)
