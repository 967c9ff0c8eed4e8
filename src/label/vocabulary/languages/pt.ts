/** Portuguese. */
export const pt = `pt
whole
sponsored ?conteúdo patrocinado|?conteúdos patrocinados|?links patrocinados|?link patrocinado|?continua após a publicidade|?continua depois da publicidade|?conteúdo de marca|apoio
promotion ?assinar|?assinatura|e-mail|já é assinante
related ?ler mais|?ver mais|mais lidas|?as mais lidas|últimas
byline ?autores|redação|?há horas
social ?compartilhar|partilhar|guardar|seguir|comentários|comentário
comments ?comente|ver comentários
navigation início|?página inicial|buscar|contacto|anuncie|login|esportes|mundo
interface ?fechar|mais opções
advertorial ?publieditorial|informe
paywall exclusivo para assinantes|?só para assinantes
readTime ?min de leitura
opening
sponsored ?oferecimento|?oferecido por|publicidade:
promotion assine|?inscreva-se|receba|baixe
related ?leia também|leia:|?veja também|?veja:|saiba mais:|relacionadas:|entenda:
byline ?atualizado|data:
social compartilhar via
comments para comentar
navigation todos os direitos|temas:
interface ?utilizamos cookies
advertorial ?conteúdo produzido por|?este conteúdo é patrocinado
affiliate ?este artigo contém links|?se você comprar
correction ?correção:|errata|?erramos
clarification ?esclarecimento:
update ?atualização:|?esta reportagem foi atualizada
editor ?nota da redação|?nota do editor
disclosure ?as opiniões expressas|?conflito de interesses
translation ?traduzido por|?tradução:
by ?texto:|?texto de|?reportagem:|?reportagem de|edição:
paywall conteúdo exclusivo para|?este conteúdo é exclusivo|já é assinante
inside
promotion nossa newsletter|a nossa newsletter|?nossas newsletters|cancele quando quiser
navigation todos os direitos reservados
interface ?utilizamos cookies
advertorial ?conteúdo patrocinado
affiliate ?links de afiliados|?link de afiliado
correction ?versão anterior deste|?versão anterior desta
update ?foi atualizado às
disclosure ?não refletem necessariamente
translation ?traduzido do inglês
role ?jornalista|repórter|?redator|?redatora|?correspondente
paywall exclusivo para assinantes
`;
