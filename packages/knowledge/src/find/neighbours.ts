import type { Neighbour } from './neighbour.ts'

/** Industries that have no pack of their own, and the packs that come nearest, with the reason for each. */
export const neighbours: readonly Neighbour[] = [
  {
    id: 'pet-hospitals',
    names: {
      'zh-CN': ['宠物医院', '宠物医疗', '兽医', '动物医院'],
      en: ['pet hospital', 'veterinary clinic', 'veterinary hospital', 'veterinary', 'animal hospital', 'vet clinic'],
    },
    nearest: [
      {
        pack: 'hospitals-pharma-biotech',
        reason: {
          'zh-CN': '诊疗流程、用药安全和预约分诊与人的医院相近',
          en: 'clinical flow, medication safety and appointments work as in hospitals for people',
        },
      },
      {
        pack: 'ecommerce-dtc',
        reason: {
          'zh-CN': '连锁门店、复购和会员经营与零售相近',
          en: 'chains of sites, repeat visits and memberships work as in retail',
        },
      },
    ],
  },
  {
    id: 'elderly-care',
    names: {
      'zh-CN': ['养老', '养老院', '养老机构', '康养', '护理院'],
      en: ['elderly care', 'nursing home', 'aged care', 'care home', 'senior living'],
    },
    nearest: [
      {
        pack: 'hospitals-pharma-biotech',
        reason: {
          'zh-CN': '护理质量、跌倒与用药安全与医院病区相近',
          en: 'quality of care, falls and medication safety work as on a hospital ward',
        },
      },
      {
        pack: 'public-nonprofit',
        reason: {
          'zh-CN': '服务对象、公共资金和监管与公共服务相近',
          en: 'users, public money and supervision work as in public services',
        },
      },
    ],
  },
  {
    id: 'fitness-beauty',
    names: {
      'zh-CN': ['健身', '健身房', '美容', '美发', '医美', '瑜伽馆'],
      en: ['gym', 'fitness club', 'beauty salon', 'hair salon', 'spa', 'yoga studio'],
    },
    nearest: [
      {
        pack: 'ecommerce-dtc',
        reason: {
          'zh-CN': '获客、留存和会员复购与零售相近',
          en: 'acquisition, retention and repeat purchase work as in retail',
        },
      },
    ],
  },
  {
    id: 'restaurants',
    names: {
      'zh-CN': ['餐饮', '餐厅', '连锁餐厅', '咖啡店', '茶饮', '奶茶', '火锅'],
      en: ['restaurant', 'catering', 'coffee shop', 'cafe', 'food service', 'bubble tea'],
    },
    nearest: [
      {
        pack: 'ecommerce-dtc',
        reason: {
          'zh-CN': '门店复购、会员和单店经济与零售相近',
          en: 'repeat visits, memberships and economics of a single site work as in retail',
        },
      },
      {
        pack: 'logistics-supply-chain',
        reason: {
          'zh-CN': '中央厨房、食材周转和配送与供应链相近',
          en: 'central kitchens, turnover of ingredients and delivery work as in supply chains',
        },
      },
    ],
  },
  {
    id: 'hotels-travel',
    names: {
      'zh-CN': ['酒店', '旅游', '旅行社', '民宿', '文旅', '景区', '航空公司', '航司'],
      en: ['hotel', 'hospitality', 'tourism', 'travel agency', 'airline', 'resort'],
    },
    nearest: [
      {
        pack: 'ecommerce-dtc',
        reason: {
          'zh-CN': '渠道获客、预订转化和复购与零售相近',
          en: 'channels, booking conversion and repeat purchase work as in retail',
        },
      },
      {
        pack: 'logistics-supply-chain',
        reason: {
          'zh-CN': '班次、周转和准点与运输相近',
          en: 'schedules, turnaround and punctuality work as in transport',
        },
      },
    ],
  },
  {
    id: 'real-estate',
    names: {
      'zh-CN': ['房地产', '地产', '物业', '物业管理', '商业地产'],
      en: ['real estate', 'property management', 'property developer', 'facility management'],
    },
    nearest: [
      {
        pack: 'professional-services',
        reason: {
          'zh-CN': '项目交付、外包和客户服务与专业服务相近',
          en: 'projects, subcontracting and client service work as in professional services',
        },
      },
      {
        pack: 'banking-fintech',
        reason: {
          'zh-CN': '资金占用、融资成本和合规与金融相近',
          en: 'tied-up capital, cost of finance and compliance work as in finance',
        },
      },
    ],
  },
  {
    id: 'construction',
    names: {
      'zh-CN': ['建筑', '建筑施工', '工程施工', '基建', '装修', '建材'],
      en: ['construction', 'builder', 'civil engineering contractor', 'building contractor'],
    },
    nearest: [
      {
        pack: 'professional-services',
        reason: {
          'zh-CN': '按项目交付、工时和变更管理与工程服务相近',
          en: 'projects, hours and changes work as in engineering services',
        },
      },
      {
        pack: 'manufacturing',
        reason: {
          'zh-CN': '质量一次合格、安全和采购到货与制造相近',
          en: 'first-pass quality, safety and incoming supply work as in manufacturing',
        },
      },
    ],
  },
  {
    id: 'agriculture',
    names: {
      'zh-CN': ['农业', '种植', '养殖', '畜牧', '渔业', '农产品', '种业'],
      en: ['agriculture', 'farming', 'livestock', 'fishery', 'crop', 'agribusiness'],
    },
    nearest: [
      {
        pack: 'logistics-supply-chain',
        reason: {
          'zh-CN': '季节产出、冷链和损耗与供应链相近',
          en: 'seasonal output, cold chain and loss work as in supply chains',
        },
      },
      {
        pack: 'manufacturing',
        reason: {
          'zh-CN': '良率、批次追溯和设备利用与制造相近',
          en: 'yield, batch tracing and use of equipment work as in manufacturing',
        },
      },
    ],
  },
  {
    id: 'mining-materials',
    names: {
      'zh-CN': ['矿业', '采矿', '钢铁', '冶金', '有色金属', '水泥', '玻璃'],
      en: ['mining', 'steel', 'metallurgy', 'cement', 'metals'],
    },
    nearest: [
      {
        pack: 'manufacturing',
        reason: {
          'zh-CN': '设备可用率、能耗、安全和质量与制造相近',
          en: 'equipment availability, energy, safety and quality work as in manufacturing',
        },
      },
    ],
  },
  {
    id: 'oil-gas-utilities',
    names: {
      'zh-CN': ['石油', '天然气', '电力', '发电', '供电', '电网', '水务', '燃气', '核电', '光伏', '风电'],
      en: ['oil and gas', 'utility', 'power plant', 'power grid', 'water utility', 'wind farm', 'solar farm'],
    },
    nearest: [
      {
        pack: 'energy-storage-batteries',
        reason: {
          'zh-CN': '资产可用率、并网与作业安全与储能电站相近',
          en: 'asset availability, grid rules and operational safety work as in storage plants',
        },
      },
      {
        pack: 'public-nonprofit',
        reason: {
          'zh-CN': '公共服务义务与监管与公共部门相近',
          en: 'duties to the public and supervision work as in the public sector',
        },
      },
    ],
  },
  {
    id: 'chemicals',
    names: { 'zh-CN': ['化工', '石化', '精细化工', '涂料'], en: ['chemicals', 'petrochemical', 'coatings'] },
    nearest: [
      {
        pack: 'manufacturing',
        reason: {
          'zh-CN': '批次质量、装置可用率和过程安全与制造相近',
          en: 'batch quality, plant availability and process safety work as in manufacturing',
        },
      },
    ],
  },
  {
    id: 'food-beverage',
    names: {
      'zh-CN': ['食品', '饮料', '乳制品', '酒类', '白酒', '消费品', '快消'],
      en: ['food', 'beverage', 'dairy', 'fmcg', 'consumer goods', 'brewery'],
    },
    nearest: [
      {
        pack: 'manufacturing',
        reason: {
          'zh-CN': '批次追溯、一次合格和换型与制造相近',
          en: 'batch tracing, first-pass quality and changeovers work as in manufacturing',
        },
      },
      {
        pack: 'ecommerce-dtc',
        reason: {
          'zh-CN': '渠道、复购和库存周转与零售相近',
          en: 'channels, repeat purchase and stock turns work as in retail',
        },
      },
    ],
  },
  {
    id: 'apparel-textile',
    names: {
      'zh-CN': ['服装', '纺织', '鞋服', '家纺', '珠宝'],
      en: ['apparel', 'textile', 'garment', 'footwear', 'jewellery', 'fashion'],
    },
    nearest: [
      {
        pack: 'ecommerce-dtc',
        reason: {
          'zh-CN': '款式、季节、退货和库存周转与零售相近',
          en: 'ranges, seasons, returns and stock turns work as in retail',
        },
      },
      {
        pack: 'manufacturing',
        reason: {
          'zh-CN': '产线节拍、质量和交付与制造相近',
          en: 'line pace, quality and delivery work as in manufacturing',
        },
      },
    ],
  },
  {
    id: 'semiconductors-electronics',
    names: {
      'zh-CN': ['半导体', '芯片', '集成电路', '消费电子', '电子', '显示面板'],
      en: ['semiconductor', 'chip maker', 'consumer electronics', 'electronics', 'display panel'],
    },
    nearest: [
      {
        pack: 'manufacturing',
        reason: {
          'zh-CN': '良率、缺陷密度和爬坡与制造相近',
          en: 'yield, defects and ramp-up work as in manufacturing',
        },
      },
    ],
  },
  {
    id: 'aerospace-rail',
    names: {
      'zh-CN': ['航空航天', '航天', '飞机制造', '无人机', '轨道交通', '造船', '军工'],
      en: ['aerospace', 'aircraft', 'drone', 'rail equipment', 'shipbuilding', 'defence'],
    },
    nearest: [
      {
        pack: 'manufacturing',
        reason: {
          'zh-CN': '适航或型号质量、配套交付和作业安全与制造相近',
          en: 'certified quality, supply of parts and safety work as in manufacturing',
        },
      },
    ],
  },
  {
    id: 'museums-culture',
    names: {
      'zh-CN': ['博物馆', '美术馆', '图书馆', '文化馆', '剧院', '展览馆'],
      en: ['museum', 'library', 'art gallery', 'theatre', 'cultural centre'],
    },
    nearest: [
      {
        pack: 'public-nonprofit',
        reason: {
          'zh-CN': '公共使命、观众服务和财政资金与公共部门相近',
          en: 'a public mission, service to visitors and public money work as in the public sector',
        },
      },
      {
        pack: 'education',
        reason: {
          'zh-CN': '教育活动和学习成效与教育机构相近',
          en: 'learning programmes and their effect work as in education',
        },
      },
    ],
  },
  {
    id: 'sports-entertainment',
    names: {
      'zh-CN': ['体育', '赛事', '俱乐部', '影视', '演出', '直播'],
      en: ['sports club', 'sports', 'film studio', 'live events', 'streaming'],
    },
    nearest: [
      {
        pack: 'telecom-media-gaming',
        reason: {
          'zh-CN': '内容、用户时长和付费转化与媒体相近',
          en: 'content, time spent and paid conversion work as in media',
        },
      },
    ],
  },
  {
    id: 'churches-associations',
    names: {
      'zh-CN': ['协会', '商会', '学会', '教会', '基金会', '社工'],
      en: ['association', 'church', 'chamber of commerce', 'trade union', 'foundation'],
    },
    nearest: [
      {
        pack: 'public-nonprofit',
        reason: {
          'zh-CN': '会员、捐赠和使命成效与非营利组织相近',
          en: 'members, donations and effect of the mission work as in nonprofits',
        },
      },
    ],
  },
  {
    id: 'staffing',
    names: {
      'zh-CN': ['人力资源服务', '猎头', '劳务派遣', '招聘', '灵活用工'],
      en: ['staffing', 'recruitment agency', 'headhunting', 'executive search'],
    },
    nearest: [
      {
        pack: 'professional-services',
        reason: {
          'zh-CN': '顾问产能、交付周期和客户留存与专业服务相近',
          en: 'capacity of consultants, lead time and client retention work as in professional services',
        },
      },
    ],
  },
  {
    id: 'security-cleaning',
    names: {
      'zh-CN': ['安保', '保洁', '家政', '外包服务'],
      en: ['security services', 'cleaning services', 'facility services', 'domestic services'],
    },
    nearest: [
      {
        pack: 'professional-services',
        reason: {
          'zh-CN': '合同服务水平、排班和客户留存与专业服务相近',
          en: 'contract service levels, rostering and client retention work as in professional services',
        },
      },
    ],
  },
  {
    id: 'environment-waste',
    names: {
      'zh-CN': ['环保', '固废', '污水处理', '垃圾处理', '再生资源'],
      en: ['waste management', 'recycling', 'environmental services', 'sewage treatment'],
    },
    nearest: [
      {
        pack: 'logistics-supply-chain',
        reason: {
          'zh-CN': '收运路线、车辆利用和处置能力与物流相近',
          en: 'collection routes, use of vehicles and capacity work as in logistics',
        },
      },
      {
        pack: 'public-nonprofit',
        reason: {
          'zh-CN': '监管、公众投诉和政府合同与公共部门相近',
          en: 'supervision, complaints and public contracts work as in the public sector',
        },
      },
    ],
  },
  {
    id: 'asset-management',
    names: {
      'zh-CN': ['资产管理', '基金公司', '证券', '券商', '信托', '私募'],
      en: ['asset management', 'fund manager', 'securities broker', 'brokerage', 'private equity'],
    },
    nearest: [
      {
        pack: 'banking-fintech',
        reason: {
          'zh-CN': '合规、客户适当性和运营差错与银行相近',
          en: 'compliance, suitability and operational errors work as in banking',
        },
      },
    ],
  },
  {
    id: 'home-furniture',
    names: {
      'zh-CN': ['家居', '家具', '家电', '五金', '卫浴'],
      en: ['furniture', 'home appliances', 'home goods', 'hardware'],
    },
    nearest: [
      {
        pack: 'manufacturing',
        reason: {
          'zh-CN': '良率、换型和准时交付与制造相近',
          en: 'yield, changeovers and on-time delivery work as in manufacturing',
        },
      },
      {
        pack: 'ecommerce-dtc',
        reason: {
          'zh-CN': '渠道、退货和安装服务与零售相近',
          en: 'channels, returns and installation work as in retail',
        },
      },
    ],
  },
  {
    id: 'artificial-intelligence',
    names: {
      'zh-CN': ['人工智能', '大模型', '机器人', '具身智能'],
      en: ['artificial intelligence', 'ai company', 'robotics', 'robot maker'],
    },
    nearest: [
      {
        pack: 'saas-software',
        reason: {
          'zh-CN': '产品活跃、交付频率和可靠性与软件相近',
          en: 'active use, delivery rate and reliability work as in software',
        },
      },
    ],
  },
]
