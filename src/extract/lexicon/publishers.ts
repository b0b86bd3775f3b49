/** Publishers by the credit line that their articles carry ("(Yonhap)"). */
export const publishers: Record<string, string> = {
  AFP: 'Agence France-Presse',
  AP: 'The Associated Press',
  Reuters: 'Reuters',
  TASS: 'TASS',
  Yonhap: 'Yonhap News Agency',
};
