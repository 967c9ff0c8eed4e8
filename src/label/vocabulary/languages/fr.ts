/** French. */
export const fr = `fr
whole
sponsored ?publicités|?pub|annonces|~sponsorisé|?contenus sponsorisés|?contenu partenaire|?contenus partenaires|nos partenaires|petites annonces|guide d'achat
promotion nos newsletters|s'abonner|je m'abonne|s'inscrire|?je m'inscris|votre adresse email|notre application
related ?lire l'article|?lire plus|en savoir plus|à découvrir également|sur le même thème|à la une|les plus lus|dernières publications|vous aimerez aussi|la rédaction vous conseille|le fil info
byline auteur|?l'auteur|rédaction|la rédaction|il y a heures|hier
social partager|?partagez|partager via|copier le lien|lien copié|suivez-nous
comments commenter|ajouter un commentaire|?annuler la réponse|lire les commentaires
navigation ?passer au contenu|contact|faq|sports|culture|monde|international|vidéos
interface fermer|annuler|?accepter|accepter les cookies|afficher plus
advertorial ?publi-rédactionnel|communiqué
paywall ?réservé aux abonnés
readTime ?min de lecture
opening
sponsored ?sponsorisé par|en partenariat avec:|publicité:|annonce:|?contenu sponsorisé
promotion abonnez-vous|inscrivez-vous|recevez|?pour ne rien manquer|suivez l'actu
related à lire aussi|lire aussi|à lire:|lire:|?à voir aussi|écouter:
byline publié le|publié il y a|publié:|?modifié le
social partager cet|suivez-nous sur
comments laisser un
navigation mots-clés:|tags:|thèmes:
interface en cliquant sur|nous utilisons des cookies
advertorial ?contenu réalisé par|?ce contenu a été réalisé
affiliate ?cet article contient des liens|?certains liens de cet article
correction ?rectificatif|erratum|?une version précédente de cet article
clarification précision:|?précisions:
update ?mise à jour:|?cet article a été mis à jour|article mis à jour
editor ?note de la rédaction|nota bene:
disclosure ?l'auteur déclare|?l'auteur ne travaille pas
translation ?traduit de|?traduit par
by par|?propos recueillis par|?de notre correspondant|auteur:|texte:|publié par|photos:
paywall ?cet article est réservé|déjà abonné
readTime lecture:
inside
promotion à notre newsletter|notre newsletter|nos newsletters|?se désabonner
navigation tous droits réservés
interface utilise des cookies
advertorial ?n'a pas participé à la réalisation
affiliate ?liens affiliés|?liens d'affiliation
correction ?version précédente de cet article|?version antérieure de cet article
editor ndlr
disclosure ?ne travaille pas, ne conseille pas
translation ?traduit de l'anglais
role journaliste|correspondant|?correspondante|?envoyé spécial|rédacteur|rédactrice|rédacteur en chef|rédactrice en chef
paywall ?réservé aux abonnés
`;
