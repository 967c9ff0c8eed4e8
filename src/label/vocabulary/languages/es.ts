/** Spanish. */
export const es = `es
whole
sponsored ?anuncios|~patrocinado|?patrocinada|?contenido patrocinado|?contenidos patrocinados|?enlaces patrocinados|?continúa leyendo después del anuncio|?la noticia continúa debajo de esta publicidad
promotion ?boletín|boletines|suscribirse|suscribirme|suscripciones|registrarse|tu correo electrónico
related ?leer también|?ver también|vea también|relacionados|relacionadas|más noticias|últimas noticias|lo último|lo más leído|lo más visto|más leídas|las más leídas
byline por|?autora|redacción|hace horas|ver biografía
social compartir|?comparte|compartir este artículo|copiar url|enviar|seguinos
comments ?comentar|deja tu comentario|responder|comentar este artículo
navigation portada|?búsqueda|cookies|política|economía|cultura|opinión|salud
interface cerrar|?cancelar|cargando|escuchar|escuchar artículo
advertorial ?publirreportaje|branded content
paywall ?solo para suscriptores|contenido exclusivo|para suscriptores
readTime ?min de lectura|minutos de lectura
opening
sponsored ?patrocinado por|presentado por|publicidad:|~anuncio:
promotion suscríbete|suscríbase|suscribite|recibe|?recibí
related ?más información:|lee también|lea también|lee:|lea:|?leer más:|lee más|te puede interesar
byline publicado|?publicada|?actualizado|fecha:|con información de
social compartir en
comments deja un
navigation todos los derechos|copyright|etiquetas:
interface este sitio web utiliza|tu navegador
advertorial ?contenido elaborado por|?este artículo ha sido patrocinado
affiliate ?este artículo contiene enlaces|?si compras
correction ?corrección:|?correcciones:|?fe de errores
clarification ?aclaración:
update ?actualización:|?esta noticia ha sido actualizada
editor ?nota del editor|nota:
disclosure ?el autor declara|?las opiniones expresadas
translation ?traducido por|?traducción de
by por|?escrito por|?redactado por|fotos:|con información de:|escribe|edición:
paywall ?este contenido es exclusivo
inside
promotion ?nuestra newsletter|nuestro newsletter
comments para comentar
navigation todos los derechos reservados
interface utiliza cookies
advertorial ?contenido patrocinado
affiliate ?enlaces de afiliado|?enlaces de afiliados
correction ?versión anterior de este artículo|?versión anterior de esta
editor ?nota del editor
disclosure ?no reflejan necesariamente
translation traducción automática
role periodista|?redactor|redactora|?corresponsal|editora|reportero|reportera|columnista
paywall para seguir leyendo
`;
