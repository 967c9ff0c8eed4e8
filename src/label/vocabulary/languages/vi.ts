/** Vietnamese. */
export const vi = `vi
whole
sponsored ~được tài trợ|?nội dung tài trợ|?tài trợ|?bài viết tài trợ|?thông tin quảng cáo|?nội dung quảng cáo
promotion ?bản tin|?nhận bản tin|?ủng hộ chúng tôi
related ?đọc tiếp|?bài liên quan|?bài viết liên quan|?có thể bạn quan tâm|mới nhất
byline ?tác giả|?bởi
social ?chia sẻ|?in
comments ?viết bình luận|ý kiến
navigation ?trang chủ|?thẻ|thời sự|kinh doanh|thể thao|giải trí|thế giới|giáo dục
interface ?đóng|?có
advertorial ?bài quảng cáo|?bài pr
readTime ?phút đọc
opening
sponsored ?tài trợ bởi|?được tài trợ bởi|~quảng cáo:
promotion ?đăng ký|?theo dõi
related ?xem thêm|?đọc thêm|?xem:|?tin liên quan:
byline ?cập nhật|theo:
navigation ?từ khóa
correction ?đính chính|?cải chính
update ?cập nhật:|?tiếp tục cập nhật
editor ?lời tòa soạn|?ghi chú của biên tập
translation ?dịch:|?người dịch:
by ?tác giả:|?bởi|bài:|?bài và ảnh:|?phóng viên:
inside
role ?phóng viên|?biên tập viên|?nhà báo|?tổng biên tập|?ctv
`;
