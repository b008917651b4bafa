/**
 * What English calls the concepts that goals are about. Words are cut to their stems before they are compared; `*` takes
 * any ending; several words must follow each other.
 */

import type { ConceptWords, TopicWords } from '../../okr/parent-match/words.ts';
import { carriers, holdsBack, narrows, opposites } from './opposites.ts';
import { places } from './places.ts';

const concepts: ConceptWords = {
  growth: 'growth,growing business,grow the company,grow the business,grow faster,double in size,bigger business',
  revenue:
    'revenue,sales,turnover,income,bookings,quota,arr,mrr,acv,gmv,deal size,average order,order value,top line,takings,billings,sell more,receipts,ticket sales,average spend,rental income,basket size,commission,footfall,earn more,earns more,sells more',
  recurringRevenue:
    'recurring,subscription,arr,mrr,annual contract,annual plan,licence fee,license fee,monthly fee,net revenue retention,nrr,annual fee,retainer,membership fee,monthly plan,service agreement,contract value',
  expansion:
    'upsell,up-sell,cross-sell,expansion,upgrade,add-on,existing customer,existing account,nrr,more seats,cross-sold,second product,larger plan,bigger plan,add seats,premium plan,whole portfolio',
  pricing: 'price,pricing,discount,price list,list price,price increase,price rise,tariff',
  profit:
    'profit,profitab*,margin,ebit,ebitda,surplus,bottom line,earnings,break even,breakeven,loss-making,contribution margin,gross margin,net margin,operating result,return on,make money,makes money,pay for itself,cost overrun,overrun,earn more than',
  cost: 'cost,=spending,reduce spend,cut spend,ad spend,travel spend,cloud spend,marketing spend,media spend,spend on,total spend,spend under,saving,save,expense,overspend,cheap,procurement,purchasing,overhead,renegotiat*,wasteful,overtime pay,cut spending,cheaper,unit cost,cost base,lease,insurance premium,energy bill,spend less,frugal,waste money,price paid,overrun',
  debt: 'debt,loan,borrow,mortgage,interest payment,liabilities,repay,arrears',
  cash: 'cash,cash flow,liquidity,receivable,dso,invoice,late payment,overdue,=collections,working capital,payment term,unpaid,pay on time,paid on time,prepayment',
  assets: 'sell property,sell the building,sell land,vacant building,real estate,sell building',
  funding:
    'fundrais*,donation,donor,grant,investor,funding round,sponsor,seed round,gift,pledge,crowdfund*,benefactor,grant application,regular donor',
  finance:
    'budget,finance,financial,deficit,balance sheet,in balance,economy,fiscal,solven*,reserve,in the black,balanced,black figures,audit opinion,tax,financially,own feet,self-sufficient,self-supporting,pay our way,pay our own way,within our means',
  customerRetention:
    'churn,net revenue retention,gross retention,retention,renewal,renewed contract,renew contract,renew subscription,renew licence,loyal,loyalty,win back,repeat purchase,repeat customer,customer lifetime,lifetime value,cancel,cancellation,contract end,licence end,license end,lapsed,customer success,logo churn,lost customer,repeat order,reorder,unsubscribe,returning customer,contract extension,extend contract,at-risk account,health score,regular customer,leave us,stay with us,second purchase,customer renew,client renew,subscriber renew,come back,comes back',
  satisfaction:
    'satisfaction,satisfied,satisfy,happy customer,delight,nps,csat,promoter,complaint,customer experience,review score,star rating,recommend,praise,=rating,=ratings,five-star,five star,complain,feedback score,google review,would recommend,unhappy,pleased,positive feedback,love our,love us,love the',
  newCustomers:
    'new customer,new client,new account,membership,number of members,member count,new logo,new deal,acquisition,acquire,win rate,first customer,paying firm,paying customer,paying company,sign up customer,prospect,close deal,new business,market share,pilot customer,win customer,win client,tender,contract award,first order,first purchase,sign contract,signed contract,sign a customer,buyers,new subscriber,new member',
  pipeline:
    'lead,sales pipeline,mql,sql,demo,qualified,prospect,opportunity,outbound,inbound,trial,conversion,funnel,discovery call,meeting booked,booked meeting,quote,proposal,sales call,cold call,open deal,forecast deal,inquiry,enquiry',
  channels:
    'partner,reseller,distributor,channel,affiliate,marketplace,franchise,dealer,referral partner,integrator,wholesaler,agency partner',
  awareness:
    'brand,awareness,visibility,publicity,marketing,campaign,traffic,visitor,follower,blog,press coverage,media,advert*,influencer,presence,seo,newsletter,social media,reputation,webinar,podcast,recognition,search ranking,open rate,instagram,linkedin,youtube,press release,article,known by,well known,talked about',
  marketEntry:
    'new market,market entry,enter market,open market,foreign market,export,international,abroad,overseas,new country,new region,locali*,translat*,country lead,country manager,expansion into,launch in,local office,local currency,new city,second country,new territory,foothold,first store in,first office,subsidiary',
  support:
    'support,help desk,helpdesk,ticket,service desk,call centre,call center,contact centre,customer service,first reply,hotline,helpline,phone line,chat,live chat',
  responseTime:
    'reply,respond,response,answer,processing time,handling time,turnaround,first reply,process application,within one working day,backlog,sla,call back,callback,pick up,first response,answered within,within 24 hours',
  resolution:
    'resolve,resolution,first contact,first call,one visit,solved,one stop,once and for all,first time right,reopened,in one go,ratio solved,settle,settled,repeat contact,repeat call',
  waiting:
    'wait,waiting,queue,appointment,referral,seen,delay,access to care,waiting list,four hour,emergency visit,turned away,backlog of patient,admission,length of stay,bed occupancy,no-show,triage,diagnosis,treated,seen within,see a doctor,see a nurse,ambulance,overdue treatment,turn up,wait list',
  serviceEase:
    'one stop,self-service,red tape,bureaucra*,paperwork,permit,licensing,application,straightforward,hassle,in one go,office visit,one visit,effortless,runaround',
  digitalService:
    'online,digital,e-service,portal,self-service,app,web service,website form,electronic,chatbot,on the web,paperless',
  gettingStarted:
    'onboard*,sign-up,sign up,signup,activation,activate,set up,setup,get started,getting started,start with,start guide,first step,first use,time to value,first value,trial,quick start,quickstart,registration,tutorial,welcome,self-serve,new user,install,first login,first invoice,free trial,walkthrough,walk-through,checklist,wizard,sample data,new account,time to first',
  usability:
    'easy,easier,easiest,simple,simpler,simplif*,intuitive,usab*,user experience,ux,friction,fewer click,click,form field,user interface,task success,effortless,confus*,navigation,self-explanatory,understandable,straightforward',
  accessibility:
    'accessib*,wcag,screen reader,plain language,contrast,wheelchair,step-free,blind,deaf,sign language,caption',
  documentation:
    'documentation,docs,guide,tutorial,help page,handbook,manual,faq,knowledge base,example,readme,how-to,recipe,onboarding guide,wiki',
  adoption:
    'adoption,adopt,active user,daily user,weekly user,monthly user,dau,wau,mau,usage,use weekly,feature use,install base,stickiness,download,engagement,engaged,uptake,take-up,rollout,log in,login,regular user,used by,daily use,weekly use,seats used',
  reliability:
    'reliab*,uptime,downtime,availability,outage,incident,stable,stability,crash,scalable infrastructure,infrastructure,failover,disaster recovery,backup,mttr,recovery time,count on,depend on,rely on,status page,state of service,error budget,on-call,alert,monitoring,disruption,service level,resilien*,interruption,failure,breakdown,break down,maintenance,mean time,redundan*,fail,unplanned,always on,always available,always up,up and running',
  performance:
    'latency,load time,page speed,response time,slow,fast,faster,speed up,p95,p99,throughput,performance,performant,render time,loading,loads in,lag,benchmark,memory use,optimi*,quickly,rapid,rapidly,prompt,promptly',
  quality:
    'quality,defect,bug,error,mistake,rework,flaw,test coverage,regression,fault,scrap,warranty,return rate,accuracy,accurate,precision,recall,code review,technical debt,inspection,tolerance,first pass yield,product recall,complaint,faulty,refund,flawless,=returns',
  security:
    'security,secure,vulnerab*,breach,phishing,penetration test,two-factor,mfa,iso 27001,soc 2,encrypt*,malware,patch,cyber*,hack,password,firewall,access right,bug bounty,intrusion,ransomware,pen test,security patch,single sign-on',
  compliance:
    'complian*,gdpr,privacy,audit,regulation,regulator,legal,personal data,certif*,policy,consent,regulat*,licence condition,statutory,due diligence,sanction,anti-money laundering,accredit*',
  deliverySpeed:
    'deploy,deployment,release,lead time,cycle time,shipping,time to market,continuous delivery,ci,build time,pull request,sprint,velocity,roadmap,merge,automated test,rollback,hotfix,change failure,feature flag,backlog item,idea to,time from idea,release train',
  innovation:
    'innovat*,new product,prototype,experiment,patent,r&d,new feature,invent,pilot,launch product,product launch,new category,idea,lab,proof of concept,research and development,product line,new service,prototype test,launch new',
  efficiency:
    'efficien*,productiv*,streamlin*,utilisation,utilization,utilise,manual work,wasted time,lean,waste of time,bottleneck,workflow,output per,paper form,duplicate work,handover,hand-off,admin time,time spent,manual step,output,cost per,by hand',
  automation: 'automat*,robot*,script,rpa,artificial intelligence,ai,self-driving,bot,workflow engine',
  insight:
    'metric,dashboard,analytics,insight,data-driven,data driven,tracked,tracking,telemetry,forecast,baseline,kpi,data quality,analys*,single source,decisions,evidence-based',
  logistics:
    'delivery,deliveries,warehouse,stock,inventory,supply,supplier,shipment,logistic*,order fulfil*,stockout,freight,picking,parcel,dispatch,shelf,out of stock,courier,fleet,route,order accuracy,damaged in transit,lead time',
  punctuality:
    'on time,on-time,punctual*,departure,arrival,on schedule,delay,late,promised day,promised date,promised time,when promised,as promised,keep our promise',
  production:
    'production,manufactur*,oee,factory,plant,assembly,line stop,throughput,capacity,machine time,changeover,yield,batch,units per hour,set-up time,scrap rate,bottleneck,machine uptime,tonnes per',
  premises:
    'premises,office space,floor space,square metre,square meter,occupancy,campus,lecture hall,desk booking,building use,room booking,opening hour,empty room,rooms empty,rooms are never empty,full house,fill room,fill bed,vacant room,room night,bed night,booked out,fully booked',
  workplace:
    'workplace,employer,attrition,staff turnover,employee turnover,employee engagement,enps,place to work,great place,work here,working here,career,company culture,morale,job satisfaction,vacancy,resign,employee retention,staff retention,retain staff,retain employee,good colleague,great team,regretted,leaver,exit interview,employee referral,internal move,salary,people leave,keep our people,keep staff,proud to work,want to work,love to work,best employer',
  wellbeing:
    'wellbeing,well-being,sick leave,sickness absence,absence,absenteeism,burnout,stress,mental health,exhaust*,work-life,rest,holiday,vacation,shift,rota,roster,parental leave,ergonomic,tired,tiredness,sleep,flexible hours,remote work,four-day,occupational health,counselling,feel well,feels well,people are well,staff are well,feel good',
  workload:
    'workload,overtime,overload,overwork,meeting hour,meeting-free,on-call load,caseload,weekend work,working hours,understaffed,shift,evening work,night shift,double shift,hours worked',
  hiring:
    'hire,hiring,recruit*,vacancy,open post,open position,open role,ward post,fill role,fill open,fill all,fill every,fill position,candidate,applicant,time to hire,offer acceptance,=staffing,headcount,talent,intern,interview candidate,applications for job,job advert,shortlist,trainee place,apprentice,graduate programme,fill the post,fill vacancy',
  leadership:
    'manager,leadership,supervisor,one-on-one,1:1,feedback,coaching,performance review,development talk,line manager,mentor,appraisal,team lead,executive,delegation,succession,lead the team',
  diversity:
    'divers*,inclusion,inclusive,women,gender,equal*,equity,minorit*,underrepresented,pay gap,female,ethnic,disab*,belong,belonging,parental',
  skills:
    'skill,train,training,learn,course,certif*,competence,workshop,education programme,mentoring,upskill*,qualification,coach,e-learning,certificate,accreditation,learning hour,cross-train*,teach,expertise,know-how,capable',
  staffOnboarding:
    'ramp,ramp-up,ramp time,induction,new hire,new starter,new rep,first deal,time to productivity,full productivity,buddy,probation,up to speed,quota attainment,new employee,onboard employee,new colleague,first week,first month,settle in,quota in,fully trained,independent shift,orientation',
  collaboration:
    'collaborat*,silo,cross-team,teamwork,cross-functional,share knowledge,knowledge sharing,alignment,cross-department,working together',
  safety:
    'safe,safety,harm,hurt,injur*,accident,infection,=falls,fall prevention,prevent fall,fewer fall,medication,near miss,incident report,sepsis,pressure ulcer,hand hygiene,violence,risk,hazard,fire drill,collision,fatal*,death,unharmed,adverse event,protective equipment,wrong dose,wound,fire,burn,evacuat*,first aid,helmet,road death,near-miss,lost-time,assault,safeguarding,drown*,protective,guard rail,machine guard,allergic,unsafe,unhurt,uninjured,in one piece,slip and fall,sprain,get home safe,safer,safest,safely',
  health:
    'health,healthy,disease,mortality,survival,diabetes,blood pressure,cancer,recovery,life expectancy,outcome for patient,symptom,treatment,depression,anxiety,stroke,readmission,complication,mental,illness,ill,chronic',
  prevention:
    'prevent*,vaccin*,screening,smoking,smoke,obesity,immunis*,check-up,early detection,physical activity,jab,flu shot,quit smoking,alcohol,early warning',
  homeCare:
    'at home,home care,living room,remote care,remote rehab*,remote monitoring,home visit,discharge,outpatient,mobile team,community nurse,telehealth,telemedicine,own home,hospital at home,virtual ward,instead of ward,home help,live at home,care package,reablement,community care,bed day,stay at home,sleep in their own',
  schooling:
    'school,study,graduate,graduation,dropout,drop out,degree,education,university,college,apprentic*,exam,curriculum,classroom,literacy,vocational,enrol*,attendance,reading score,learning outcome,reading,maths,math,lesson,homework,kindergarten,preschool,scholarship,course completion,pass rate,truan*,pupil attendance',
  guidance: 'guidance,counsel*,tutor,mentor,advis*',
  employment:
    'employ,job,unemploy*,jobseeker,labour market,apprentic*,internship,back to work,into work,placement,work trial,livelihood,earn a living,wage,work placement,own field,find work,found work,in work',
  housing:
    'housing,homeless*,rent,tenant,affordable home,dwelling,shelter,apartment,eviction,rough sleep*,social housing,landlord,roof over,house price',
  poverty:
    'poverty,poor,low-income,food bank,inequality,deprivation,disadvantag*,free meal,debt advice,benefit take-up,hunger,hungry,food parcel',
  culture:
    'museum,library,theatre,concert,festival,art,exhibition,heritage,culture,orchestra,loan of books,audience,gallery,cinema,book loan,borrower,choir,performance of,exhibit,artist,collection,conservation,restoration,curator,glass negative,artefact,artifact',
  participation:
    'participat*,democracy,vote,voter,consultation,hearing,petition,citizen panel,have a say,involve,turnout,workshop with resident,youth council,co-design',
  trust:
    'trust,transparen*,credib*,open data,accountab*,integrity,confidence in,honest,ethic*,corrupt*,whistleblow*,open meeting,believe us',
  community:
    'community,contributor,open source,maintainer,meetup,forum,ambassador,volunteer,hackathon,ecosystem,supporter,chapter,event attendance,meet-up,neighbour,neighbourhood,social event',
  research:
    'research,paper,publication,peer-reviewed,citation,doctoral,thesis,scientific,study result,academia,researcher,laboratory,trial result,journal,scholar,study finding',
  climate:
    'climate,carbon,co2,emission,greenhouse,net zero,net-zero,fossil,coal,peat,methane,footprint,decarbon*,global warming,heating oil,co2e,offset,climate-neutral,diesel,petrol,gas boiler,scope 1,scope 3,warming',
  energy:
    'energy,electricity,heating,solar,wind power,heat pump,insulation,kilowatt*,kwh,mwh,renewable,boiler,district heating,geothermal,lighting,power use,kilowatt,consumption,thermostat,battery,grid',
  cleanTransport:
    'electric bus,electric vehicle,electric car,charging point,charging station,electric van,hybrid,biogas,e-bus,run on electricity,business travel,fewer flights,flight,air travel,cargo bike,bike to work,fewer cars,low-emission,zero-emission,hydrogen',
  circular:
    'recycl*,waste,plastic,reuse,repair,circular,landfill,compost,packaging,paper use,food waste,single-use,second-hand,refurbish*,bin,leftover,disposable,material reuse,throw away,thrown away,used again,refill,repair instead',
  nature:
    'biodivers*,nature,forest,wetland,tree,species,pollinator,river,lake,water quality,park,bird,bee,meadow,fish,marsh,habitat,wildlife,plant tree,garden,coral',
  environment: 'environment,environmental,sustainab*,green,eco-friendly,pollut*,air quality',
  mobility:
    'traffic,transport,commute,commuting,travel mode,mobility,road,street,journey,trip,city centre,commuter,get around,getting around,rush hour,travel time',
  activeTravel:
    'bicycle,bike,cycle lane,cycling,cyclist,cycle,walk,walking,pedestrian,footpath,on foot,pavement,on two wheels,cycle path,zebra crossing,sidewalk,school street',
  carTraffic: 'car,driving,congestion,car park,parking,motorist,vehicle traffic,cars,drive alone,private car',
  publicTransport:
    'bus,tram,metro,train,public transport,rail,passenger,timetable,ferry,light rail,ticketing,bus stop,ridership',
  fitness: 'run,marathon,gym,weight,kilo,swim,exercise,fitness,workout,sleep,push-up',
  languages: 'spanish,french,english,german course,vocabulary,language exam,fluent,fluency,language',
  customer:
    'customer,client,account,buyer,shopper,subscriber,consumer,guest,licence holder,diner,patron,passenger,policyholder,household',
  user: 'user,end user,player,reader,viewer,listener,learner',
  staff:
    'staff,employee,colleague,nurse,doctor,personnel,team member,worker,workforce,engineer,teacher,driver,people who work,seller,rep,crew,cook,waiter,technician,mechanic,carer,midwife,our people,workmate',
  newStaff:
    'new hire,new rep,new employee,new colleague,new starter,new seller,newcomer,trainee,new joiner,new nurse,new engineer,new teacher',
  manager: 'manager,supervisor,team lead,head of',
  patient: 'patient,inpatient,outpatient,ward,clinic',
  pupil: 'pupil,student,learner,graduate,undergraduate',
  youth: 'young,youth,teenager,adolescent',
  child: 'child,children,kid,toddler,family,nursery',
  elderly: 'elderly,older people,senior,pensioner,ageing,aged',
  resident: 'resident,citizen,inhabitant,taxpayer',
  member: 'member,membership,fan,supporter,club,association,union',
  developer: 'developer,programmer,engineer',
  volunteer: 'volunteer,contributor',
  enlarge: 'grow,expand,scale,double,strengthen,build up',
  team: 'team,organisation,organization,headcount',
  stay: 'stay,keep,leave,left,lose,lost,quit,remain,return,come back,retain',
  easy: 'easy,easier,easiest,simple,quick',
  firstTime: 'first time,first job,first project,first day,first page,first week,setup,start',
  home: 'home,living room,remote,house',
};

/** Words that say nothing of what a goal is about. */
const COMMON =
  'never always nobody everyone everything fewer less a an the of in on at to for from by with without within into onto over under up down out off than then as and or but nor not no so that this these those it its is are was were be been being do does did have has had will would shall should can could may might must we our us you your they them their i my me he she his her who which what when where how why all any each every both few more most other some such only own same too very just also there here if because while until before after during between about against per via vs time times year years month months week weeks day days hour hours minute minutes quarter quarters half end begin beginning spring summer autumn winter january february march april may june july august september october november december monday friday q1 q2 q3 q4 fy one two three four five six seven eight nine ten twice percent least instead share number median average raise increase reduce lower cut bring make get give take put let become double halve lift drop improve achieve ensure new good better best well many much long longer whole call start run open work name publish write move build choose agree renew find add set use people way create launch reach develop provide maintain support deliver enable introduce scale grow expand identify define finish complete first least total item live active type great big small large source engage project release ready high low early late goal objective key result results plan work works year-end company org organisation organization content improve improved win';

const common: ReadonlySet<string> = new Set(COMMON.split(' '));

const ENDINGS: readonly (readonly [ending: string, instead: string, least: number])[] = [
  ['ies', 'y', 5],
  ['sses', 'ss', 5],
  ['xes', 'x', 4],
  ['ches', 'ch', 5],
  ['shes', 'sh', 5],
  ['ing', '', 6],
  ['ied', 'y', 5],
  ['ed', '', 5],
  ['s', '', 4],
];
const KEPT = /(?:ss|us|is)$/u;
const DOUBLED = /([bdgmnprt])\1$/u;

const SILENT_E = /(?<=\p{L}{3})e$/u;

/** A word without its plural, past or -ing ending; near enough to compare words by. */
const stem = (word: string): string => {
  const bare = word.replace(/['’]s?$/u, '');
  const found = ENDINGS.find(([ending, , least]) => bare.length >= least && bare.endsWith(ending));
  if (!found || (found[0] === 's' && KEPT.test(bare))) return bare.replace(SILENT_E, '');
  const [ending, instead] = found;
  const cut = bare.slice(0, -ending.length) + instead;
  return (ending === 'ing' || ending === 'ed' ? cut.replace(DOUBLED, '$1') : cut).replace(SILENT_E, '');
};

export const topics: TopicWords = {
  concepts,
  places,
  common,
  opposites,
  narrows,
  carriers,
  holdsBack,
  stem,
  compounds: false,
};
