/** Korean. */
export const ko = `ko
whole
sponsored ?제휴|?스폰서|?후원|?파워링크|?광고 닫기|?유료 광고|?유료광고포함
promotion 구독|?구독하기|?신문 구독신청|뉴스레터|회원가입
related ?관련뉴스|?관련 뉴스|이 기사와 관련된 기사|?추천기사|?많이 본 뉴스|다음|당신이 관심 있을 만한 이슈
byline 기자|?작성|?기사등록
social ?기사 공유|페이스북|트위터|카카오|이메일|url
comments 댓글 쓰기|?댓글쓰기|댓글달기|?최신순
navigation ?메뉴|정치|경제|사회|국제|문화|스포츠|연예
interface 닫기|확인|?동의|아니오|새로고침
advertorial ?광고성 기사|?기사형 광고
paywall ?유료기사
readTime ?분 읽기
opening
sponsored ?협찬:|?광고:|제공=
promotion ?구독하|?뉴스레터를
related ?관련기사|?관련 기사
byline 입력|?기사입력|수정
navigation ?저작권자
correction ?정정보도|?바로잡습니다|?알려왔습니다|?[정정
clarification ?반론보도
update ?[업데이트|?기사 보강|추가:
editor ?편집자주|?편집자 주
translation ?번역=
by ?글=|?글 사진|기자:|사진=|?작성자:|인터뷰=
inside
promotion ?뉴스레터 구독
navigation 무단 전재
advertorial ?지원을 받아 작성
affiliate ?수수료를 제공받|?쿠팡 파트너스
role 기자|?특파원|?선임기자|?논설위원|?편집장
`;
