/** Korean: the labels changed in 2026, the new ones with two colons. */
export default {
  locale: 'ko-KR', orders: '내 주문', details: '주문 상세', copy: '복사', more: '더 보기', also: '추천 상품', track: '배송 조회', confirm: '수령 확인',
  label: {
    number: ['주문번호:', '주문 ID', '주문 번호'], date: ['주문일자:', '주문일', '주문 날짜'], total: ['총 금액', '합계', '총액'],
    placed: ['주문일', '주문 날짜'], paid: ['결제일', '결제 날짜'], shipped: ['발송 완료일', '발송일'],
    completed: ['주문 완료일', '완료일'], payment: ['결제 방법', '결제 수단'],
    subtotal: ['소계'], shipping: ['배송비', '배송'], coupon: ['스토어 쿠폰', '스토어 할인'], coins: ['코인'], tax: ['세금', '부가세'],
    address: ['배송지', '배송 주소'], trackNo: ['운송장 번호', '송장 번호'], carrier: ['택배사', '배송업체'],
    seller: ['판매자', '스토어'], opened: ['신청일', '접수일'], request: ['신청 번호', '요청 ID'], reason: ['사유', '환불 사유'], refund: ['환불 금액'],
    decision: ['상태'], price: ['가격'], brand: ['브랜드'], material: ['소재'], origin: ['원산지'], specs: ['사양'], receiptNo: ['청구서 번호'], receiptDate: ['청구일', '날짜'], buyer: ['구매자'],
  },
  status: { toPay: '결제 대기', processing: '처리 중', shipped: '배송 대기 중', delivered: '배송 완료', completed: '완료', cancelled: '취소', dispute: '분쟁 중' },
  card: '신용/직불카드', free: '무료 배송', color: '색상', colors: ['블랙', '화이트', '네이비'],
  titles: ['USB-C 책상 램프 x99 LED 3단 밝기', '충전 케이스 무선 이어폰', '스테인리스 물병 750ml', 'M3 x10 나사 세트 120개'],
  eta: '예상 배송일: {d}', refundBefore: '{d} 이전에 배송되지 않으면 환불', returns: '문제가 있는 경우 수령 확인 후 {n}일 이내에 반품/환불을 신청할 수 있습니다.', delivery: '배송: {a} - {b}',
  steps: ['주문이 생성되었습니다', '택배사가 소포를 수거했습니다', '출발 국가를 떠났습니다', '수입 통관이 시작되었습니다', '배송 출발', '소포가 배송되었습니다'],
  dispute: { open: '환불 요청 처리 중', done: '환불 완료', cancelled: '요청 취소됨', kind: '환불만', reason: '상품이 설명과 다름' },
  chat: {
    buyer: ['안녕하세요, 제 주문은 어디에 있나요? 배송 조회가 멈췄어요.', '램프가 깨져서 왔어요. 사진을 보세요.', '아니요, 환불해 주세요.', '네'],
    seller: ['고객님, 10일만 더 기다려 주세요. 배송 중입니다.', '죄송합니다. 사진을 보내 주시겠어요?', '5,000원을 환불해 드릴 수 있습니다.', '기다려 주셔서 감사합니다 🙏'],
    system: '결제와 대화는 플랫폼 안에서만 하세요.', today: '오늘', yesterday: '어제', read: '읽음', send: '보내기', type: '메시지 입력', about: '이 주문에 대해 문의 중입니다',
  },
  sold: '1,000개 이상 판매', receipt: '영수증', mail: { subject: '주문 {n}: 주문이 발송되었습니다', hello: '{name}님,', body: '주문하신 상품이 발송되었습니다.' },
  login: '주문을 보려면 로그인하세요', captcha: '밀어서 확인하세요', empty: '주문이 없습니다', snapshot: '구매 시점의 상품 스냅샷',
};
