/** Portuguese of Brazil. */
export default {
  locale: 'pt-BR', orders: 'Meus pedidos', details: 'Detalhes do pedido', copy: 'Copiar', more: 'Mostrar mais', also: 'Você também pode gostar', track: 'Rastrear pedido', confirm: 'Confirmar recebimento',
  label: {
    number: ['Nº do pedido', 'Número do pedido', 'ID do pedido'], date: ['Data do pedido', 'Data da compra'], total: ['Total', 'Valor total'],
    placed: ['Pedido feito em', 'Pedido realizado em', 'Data do pedido'], paid: ['Pago em', 'Data do pagamento'], shipped: ['Envio concluído em', 'Enviado em'],
    completed: ['Pedido concluído em', 'Concluído em'], payment: ['Método de pagamento', 'Forma de pagamento'],
    subtotal: ['Subtotal'], shipping: ['Frete', 'Envio'], coupon: ['Cupom da loja', 'Desconto da loja'], coins: ['Moedas'], tax: ['Impostos', 'Imposto'],
    address: ['Endereço de entrega', 'Entregar em'], trackNo: ['Número de rastreio', 'Código de rastreio', 'Número de rastreamento'], carrier: ['Transportadora', 'Empresa de entrega'],
    seller: ['Vendedor', 'Vendido por'], opened: ['Solicitado em', 'Aberto em'], request: ['ID da solicitação', 'Número da solicitação'], reason: ['Motivo', 'Motivo do reembolso'], refund: ['Valor do reembolso', 'Valor solicitado'],
    decision: ['Status', 'Situação'], price: ['Preço'], brand: ['Marca'], material: ['Material'], origin: ['Origem'], specs: ['Especificações'], receiptNo: ['Número da fatura'], receiptDate: ['Data da fatura', 'Data'], buyer: ['Comprador'],
  },
  status: { toPay: 'Aguardando pagamento', processing: 'Processando', shipped: 'Aguardando a entrega', delivered: 'Entregue', completed: 'Concluído ', cancelled: 'Cancelado', dispute: 'Em disputa' },
  card: 'Cartão de crédito/débito', free: 'Frete grátis', color: 'Cor', colors: ['Preto', 'Branco', 'Azul marinho'],
  titles: ['Luminária de mesa USB-C x99 LEDs, 3 níveis', 'Fone de ouvido sem fio com estojo', 'Garrafa de aço inox 750 ml', 'Kit de parafusos M3 x10, 120 peças'],
  eta: 'Data estimada de entrega: {d}', refundBefore: 'Reembolso se não for entregue antes de {d}', returns: 'Se houver algum problema, você pode solicitar devolução/reembolso em até {n} dias após confirmar o recebimento.', delivery: 'Entrega: {a} - {b}',
  steps: ['Pedido criado', 'Pacote coletado pela transportadora', 'Saiu do país de origem', 'Início do desembaraço aduaneiro', 'Pacote saiu para entrega', 'Pacote entregue'],
  dispute: { open: 'Solicitação de reembolso em andamento', done: 'Reembolso concluído', cancelled: 'Solicitação cancelada', kind: 'Somente reembolso', reason: 'O item não corresponde à descrição' },
  chat: {
    buyer: ['Olá, onde está meu pedido? O rastreio não muda há duas semanas.', 'A luminária chegou quebrada, veja a foto.', 'Não, quero meu dinheiro de volta.', 'Tá bom'],
    seller: ['Prezado amigo, aguarde mais 10 dias, está a caminho.', 'Sentimos muito. Pode enviar uma foto?', 'Podemos devolver R$25,00.', 'Obrigado pela paciência 🙏'],
    system: 'Mantenha o pagamento e a comunicação na plataforma.', today: 'Hoje', yesterday: 'Ontem', read: 'Lida', send: 'Enviar', type: 'Digite uma mensagem', about: 'Você está perguntando sobre este pedido',
  },
  sold: '1000+ vendidos', receipt: 'Recibo', mail: { subject: 'Pedido {n}: pedido enviado', hello: 'Olá {name},', body: 'Seu pedido foi enviado.' },
  login: 'Entre para ver seus pedidos', captcha: 'Deslize para verificar', empty: 'Nenhum pedido ainda', snapshot: 'Retrato do item no momento da compra',
};
