/**
 * What English calls the concepts that goals are about. Words are cut to their stems before they are compared; `*` takes
 * any ending; several words must follow each other.
 */

import type { ConceptWords, TopicWords } from '../../okr/parent-match/words.ts';
import { carriers, holdsBack, narrows, opposites } from './opposites.ts';
import { places } from './places.ts';

const concepts: ConceptWords = {
  growth:
    'growth,growing business,grow the company,grow the business,grow faster,double in size,bigger business,expand the business,outgrow,scale up,market leader,number one,biggest,leading provider,grow in,growing',
  revenue:
    'revenue,sales,turnover,income,bookings,quota,arr,mrr,acv,gmv,deal size,average order,order value,top line,takings,billings,sell more,receipts,ticket sales,average spend,rental income,basket size,commission,footfall,earn more,earns more,sells more,purchase,in-app purchase,spend per,basket,tickets sold,store sales,like-for-like,sell-through,wishlist,pre-order,preorder,steady income,income from,earned income,fee income,sell,selling,sold,turnover of,till',
  recurringRevenue:
    'recurring,subscription,arr,mrr,annual contract,annual plan,licence fee,license fee,monthly fee,net revenue retention,nrr,annual fee,retainer,membership fee,monthly plan,service agreement,contract value',
  expansion:
    'upsell,up-sell,cross-sell,expansion,upgrade,add-on,existing customer,existing account,nrr,more seats,cross-sold,second product,larger plan,bigger plan,add seats,premium plan,whole portfolio,wallet share,share of wallet,additional product,second service',
  pricing:
    'price,pricing,discount,price list,list price,price increase,price rise,tariff,price point,price index,markdown',
  profit:
    'profit,profitab*,margin,ebit,ebitda,surplus,bottom line,earnings,break even,breakeven,loss-making,contribution margin,gross margin,net margin,operating result,return on,make money,makes money,pay for itself,cost overrun,overrun,earn more than,profitable,net income,loss,losses,earn our keep,viable,viability,pays off,in profit,profitable growth,makes a profit,earns its keep,worthwhile',
  cost: 'cost,=spending,reduce spend,cut spend,ad spend,travel spend,cloud spend,marketing spend,media spend,spend on,total spend,spend under,saving,save,expense,overspend,cheap,procurement,purchasing,overhead,renegotiat*,wasteful,overtime pay,cut spending,cheaper,unit cost,cost base,lease,insurance premium,energy bill,spend less,frugal,waste money,price paid,overrun,hosting bill,bill,bills,cost saving,cut cost,waste of money,thrifty,economical,fuel use,fertiliser cost,rent paid,price we pay,cut bill,lower bill,purchase price',
  debt: 'debt,loan,borrow,mortgage,interest payment,liabilities,repay,arrears,instalment,leverage,gearing,borrowing,loan portfolio',
  cash: 'cash,cash flow,liquidity,receivable,dso,invoice,late payment,overdue,=collections,working capital,payment term,unpaid,pay on time,paid on time,prepayment,days sales outstanding,bad debt,cash position,cash reserve,credit control,dunning',
  assets: 'sell property,sell the building,sell land,vacant building,real estate,sell building',
  funding:
    'fundrais*,donation,donor,grant,investor,funding round,sponsor,seed round,gift,pledge,crowdfund*,benefactor,grant application,regular donor,monthly donation,bequest,legacy,supporter gift,philanthrop*,subsidy,grant income,membership dues,appeal,match funding,endowment,people give,keep giving,monthly giving,give monthly,regular giving,fund,funds,foundation,patron,legacies,raise money,direct debit,donate,donated',
  finance:
    'budget,finance,financial,deficit,balance sheet,in balance,economy,fiscal,solven*,reserve,in the black,balanced,black figures,audit opinion,tax,financially,own feet,self-sufficient,self-supporting,pay our way,pay our own way,within our means,own way,its own way,stand on its own,pay its way,financially sound,surplus reserve,funded,balance the books,cost recovery,within budget,on budget,steady income,finances,money lasts,money in the bank,financial footing,solid finances,sustainable finances,budget holds,afford',
  customerRetention:
    'churn,net revenue retention,gross retention,retention,renewal,renewed contract,renew contract,renew subscription,renew licence,loyal,loyalty,win back,repeat purchase,repeat customer,customer lifetime,lifetime value,cancel,cancellation,contract end,licence end,license end,lapsed,customer success,logo churn,lost customer,repeat order,reorder,unsubscribe,returning customer,contract extension,extend contract,at-risk account,health score,regular customer,leave us,stay with us,second purchase,customer renew,client renew,subscriber renew,come back,comes back,keep coming back,return visit,returning guest,returning player,day-30,day-7,month two,lapse,win-back,repeat visit,repeat business,stick with us,staying with us,remain with us,come again,contract renewal,policy renewal,season ticket renewal,persistency,stay for years,stay loyal,long-term customer,loyal customer,keep our customer,keep customers,keep members,keep clients,clients stay,customers stay',
  satisfaction:
    'satisfaction,satisfied,satisfy,happy customer,delight,nps,csat,promoter,complaint,customer experience,review score,star rating,recommend,praise,=rating,=ratings,five-star,five star,complain,feedback score,google review,would recommend,unhappy,pleased,positive feedback,love our,love us,love the,delighted,happy guest,guest review,tripadvisor,trustpilot,thumbs up,compliment,feedback from guest,loved by,they love,smile,smiles,patient experience,guest experience,visitor experience,resident satisfaction,service rating,happy with,content with,enjoy,enjoyable,pleasant,warm welcome,feel welcome,good experience,great experience,score of,rate us,stars,recommend us,referred,referrals,referral',
  newCustomers:
    'new customer,new client,new account,membership,number of members,member count,new logo,new deal,acquisition,acquire,win rate,first customer,paying firm,paying customer,paying company,sign up customer,prospect,close deal,new business,market share,pilot customer,win customer,win client,tender,contract award,first order,first purchase,sign contract,signed contract,sign a customer,buyers,new subscriber,new member,new policyholder,new patient,first-time buyer,first-time visitor,sign-ups,new booking,new contract,listing,win over,new guest,new tenant,new household,first choice,choose us,chosen,win new,attract,new business from,sign up,contracts signed,firms under,mid-market,deals with,close deals,win the market,new segment',
  pipeline:
    'lead,sales pipeline,mql,sql,demo,qualified,prospect,opportunity,outbound,inbound,trial,conversion,funnel,discovery call,meeting booked,booked meeting,quote,proposal,sales call,cold call,open deal,forecast deal,inquiry,enquiry,mandate,rfp,bid,viewing,walk-in,trade fair lead,enquiries,order book,signed work,client meeting,meetings a week,bookings ahead',
  channels:
    'partner,reseller,distributor,channel,affiliate,marketplace,franchise,dealer,referral partner,integrator,wholesaler,agency partner',
  awareness:
    'brand,awareness,visibility,publicity,marketing,campaign,traffic,visitor,follower,blog,press coverage,media,advert*,influencer,presence,seo,newsletter,social media,reputation,webinar,podcast,recognition,search ranking,open rate,instagram,linkedin,youtube,press release,article,known by,well known,talked about,wishlist,trailer,streamer,splash,buzz,press,coverage,launch party,hype,billboard,posters,open day,fans,share of voice,top of mind,heard of us,hear of us,word of mouth,household name,known,knows us,knows what we do,know who we are,know about us,heard,recognise*,recogniz*,recognis*,well-known,profile,school visit,visit schools,outreach,open doors,leaflet,speak at,talks at,story in',
  marketEntry:
    'new market,market entry,enter market,open market,foreign market,export,international,abroad,overseas,new country,new region,locali*,translat*,country lead,country manager,expansion into,launch in,local office,local currency,new city,second country,new territory,foothold,first store in,first office,subsidiary,overseas customer,new continent,export sales,foreign buyer,world market,worldwide,globally,foreign sales,new countries,neighbouring country,cross the border,other countries,in sweden,in germany',
  support:
    'support,help desk,helpdesk,ticket,service desk,call centre,call center,contact centre,customer service,first reply,hotline,helpline,phone line,chat,live chat,enquiry,query,queries,contact form,service centre,call handling,caller,tickets,contact us,call us,write to us,ask us,get help,help arrives',
  responseTime:
    'reply,respond,response,answer,processing time,handling time,turnaround,first reply,process application,within one working day,backlog,sla,call back,callback,pick up,first response,answered within,within 24 hours,reply within,warn the customer,approval time,decision time,approved in,decided within,get back to,same day,next day,within the hour,within an hour,within a day,within two days,without waiting',
  resolution:
    'resolve,resolution,first contact,first call,one visit,solved,one stop,once and for all,first time right,reopened,in one go,ratio solved,settle,settled,repeat contact,repeat call,problem solved,problems solved,solve,solved in,fixed at once,repeat visit,call again,closed within,case closed,dispute settled',
  waiting:
    'wait,waiting,queue,appointment,referral,seen,delay,access to care,waiting list,four hour,emergency visit,turned away,backlog of patient,admission,length of stay,bed occupancy,no-show,triage,diagnosis,treated,seen within,see a doctor,see a nurse,ambulance,overdue treatment,turn up,wait list,waits,held up,turnaround in emergency,theatre slot,surgery,operation list,wait for,hip operation,scan,mri,appointment slot,see us quickly,straight away,get in quickly,appointment within,days to appointment,stay in the,average stay,without delay,no delay,move forward,moves forward,time to a',
  serviceEase:
    'one stop,self-service,red tape,bureaucra*,paperwork,permit,licensing,application,straightforward,hassle,in one go,office visit,one visit,effortless,runaround,claim,claims,claim settled,claim handling,one form,fewer forms,painless,claim process,front desk',
  digitalService:
    'online,digital,e-service,portal,self-service,app,web service,website form,electronic,chatbot,on the web,paperless,phone app,mobile,smartphone,on the phone,handset,tablet,website,internet,web shop,in the app,banking app,contactless,digitis*,digitiz*,app login,e-invoice,self-checkout,kiosk,self service,online service,without paper,anytime,24/7',
  gettingStarted:
    'onboard*,sign-up,sign up,signup,activation,activate,set up,setup,get started,getting started,start with,start guide,first step,first use,time to value,first value,trial,quick start,quickstart,registration,tutorial,welcome,self-serve,new user,install,first login,first invoice,free trial,walkthrough,walk-through,checklist,wizard,sample data,new account,time to first,first week of use,first session,first hour,tutorial completion,welcome call,hit the ground',
  usability:
    'easy,easier,easiest,simple,simpler,simplif*,intuitive,usab*,user experience,ux,friction,fewer click,click,form field,user interface,task success,effortless,confus*,navigation,self-explanatory,understandable,straightforward',
  accessibility:
    'accessib*,wcag,screen reader,plain language,contrast,wheelchair,step-free,blind,deaf,sign language,caption',
  documentation:
    'documentation,docs,guide,tutorial,help page,handbook,manual,faq,knowledge base,example,readme,how-to,recipe,onboarding guide,wiki',
  adoption:
    'adoption,adopt,active user,daily user,weekly user,monthly user,dau,wau,mau,usage,use weekly,feature use,install base,stickiness,download,engagement,engaged,uptake,take-up,rollout,log in,login,regular user,used by,daily use,weekly use,seats used,logins,session,sessions,play time,playtime,concurrent player,daily player,monthly player,time in app,users a month,utilised by,app opens,registered user,card holder,library card,in daily use',
  reliability:
    'reliab*,uptime,downtime,availability,outage,incident,stable,stability,crash,scalable infrastructure,infrastructure,failover,disaster recovery,backup,mttr,recovery time,count on,depend on,rely on,status page,state of service,error budget,on-call,alert,monitoring,disruption,service level,resilien*,interruption,failure,breakdown,break down,maintenance,mean time,redundan*,fail,unplanned,always on,always available,always up,up and running,stoppage,unplanned stop,standstill,keeps running,runs without,without a break,service interruption,blackout,power cut,signal failure,burst pipe,main break,spare part,preventive maintenance,never down,round the clock,non-stop,outage minute,works everywhere,work everywhere,always works,just works,works every time,signal,network,coverage area,steady supply,without interruption,power supply,outages,dropped call,calls dropped',
  performance:
    'latency,load time,page speed,response time,slow,fast,faster,speed up,p95,p99,throughput,performance,performant,render time,loading,loads in,lag,benchmark,memory use,optimi*,quickly,rapid,rapidly,prompt,promptly,at once,instantly,in seconds,prompt service,speed,speedy,without delay',
  quality:
    'quality,defect,bug,error,mistake,rework,flaw,test coverage,regression,fault,scrap,warranty,return rate,accuracy,accurate,precision,recall,code review,technical debt,inspection,tolerance,first pass yield,product recall,complaint,faulty,refund,flawless,=returns,right first time,first-time-right,reject,reject rate,nonconform*,audit finding,craftsmanship,durable,durability,last longer,guarantee claim,punch list,snag,proofread*,correction,wrong order,mislabel*,flawlessly,excellent,excellence,without error,zero defects,high standard,standards,done well,well made',
  security:
    'security,secure,vulnerab*,breach,phishing,penetration test,two-factor,mfa,iso 27001,soc 2,encrypt*,malware,patch,cyber*,hack,password,firewall,access right,bug bounty,intrusion,ransomware,pen test,security patch,single sign-on,hacker,cyberattack,login attempt,stolen data,cyber attack,intruder,data leak,safe data,data is safe,data stays safe,secured,keep out,leak,leaks,leaked,confidential,confidentiality,backup tested,access rights',
  compliance:
    'complian*,gdpr,privacy,audit,regulation,regulator,legal,personal data,certif*,policy,consent,regulat*,licence condition,statutory,due diligence,sanction,anti-money laundering,accredit*,licence,permit condition,inspection finding,audit finding,code of conduct,obligation,data protection,kyc,know your customer,screening of account,reporting duty,tax filing,by the book,no remarks,clean audit,approved by the authority',
  deliverySpeed:
    'deploy,deployment,release,lead time,cycle time,shipping,time to market,continuous delivery,ci,build time,pull request,sprint,velocity,roadmap,merge,automated test,rollback,hotfix,change failure,feature flag,backlog item,idea to,time from idea,release train,ship faster,turn ideas,shipped every,sprint goal,time to release,time to a first,first draft,within nine months,delivers value,deliver value,ships value,lead time for change,deploy to production,deliver every week',
  innovation:
    'innovat*,new product,prototype,experiment,patent,r&d,new feature,invent,pilot,launch product,product launch,new category,idea,lab,proof of concept,research and development,product line,new service,prototype test,launch new,invention,patents filed,novel,next title,next generation,new recipe,new dish,new model,new game,concept car,test market,new variety,new ideas,first to market,ahead of,renew our range,renewal of the range',
  efficiency:
    'efficien*,productiv*,streamlin*,utilisation,utilization,utilise,manual work,wasted time,lean,waste of time,bottleneck,workflow,output per,paper form,duplicate work,handover,hand-off,admin time,time spent,manual step,output,cost per,by hand,empty run,empty mile,fill rate,load factor,backhaul,fuller,full load,fuller load,overhead time,idle,idle time,downtime between,cost to serve,output per hour,per employee,spend less time,admin work,clerical,hours saved,time saving,yield per,drives empty,run empty,runs empty,empty running,material waste,wasted material,less waste,smooth,smoothly,flow,flows,hours per,first pass,save time',
  automation:
    'automat*,robot*,script,rpa,artificial intelligence,ai,self-driving,bot,workflow engine,self-service checkout,chatbot,machine learning,digital twin,sensors,self-learning',
  insight:
    'metric,dashboard,analytics,insight,data-driven,data driven,tracked,tracking,telemetry,forecast,baseline,kpi,data quality,analys*,single source,decisions,evidence-based,survey,monitoring data,open data,evidence,data set,statistic',
  logistics:
    'delivery,deliveries,warehouse,stock,inventory,supply,supplier,shipment,logistic*,order fulfil*,stockout,freight,picking,parcel,dispatch,shelf,out of stock,courier,route,order accuracy,damaged in transit,lead time,load,loads,haul,truck,trailer,lorry,container,port,cargo,shelves,on the shelf,empty shelf,stock level,stock turn,in stock,depot,last mile,distribution,pallet,=goods,stock of goods',
  punctuality:
    'on time,on-time,punctual*,departure,arrival,on schedule,delay,late,promised day,promised date,promised time,when promised,as promised,keep our promise,we said,when we said,as agreed,agreed time,agreed date,deadline met,delivered on,minute late,minutes late,connection missed,turn up on time,handed over on,keep its word,keep our word,schedule,planned day,planned date,behind schedule,late task,overrun of time,milestone met,handed over,handover date,punctually,clockwork,time plan,sea trial,without delay,no delay,on the day,stays on plan',
  production:
    'production,manufactur*,oee,factory,plant,assembly,line stop,throughput,capacity,machine time,changeover,yield,batch,units per hour,set-up time,scrap rate,bottleneck,machine uptime,tonnes per,line,machine,machines,tonnage,output of,throughput of,production run,milling,sawmill,kiln,looms,oven,units produced,assembly line,per shift',
  premises:
    'premises,office space,floor space,square metre,square meter,occupancy,campus,lecture hall,desk booking,building use,room booking,opening hour,empty room,rooms empty,rooms are never empty,full house,fill room,fill bed,vacant room,room night,bed night,booked out,fully booked',
  workplace:
    'workplace,employer,attrition,staff turnover,employee turnover,employee engagement,enps,place to work,great place,work here,working here,career,company culture,morale,job satisfaction,vacancy,resign,employee retention,staff retention,retain staff,retain employee,good colleague,great team,regretted,leaver,exit interview,employee referral,internal move,salary,people leave,keep our people,keep staff,proud to work,want to work,love to work,best employer,staff leave,teacher leave,nurse leave,enjoy their work,enjoy working,love working,happy at work,job offer accepted,staff survey,employee survey,team spirit,want to stay,tenure,leave us,employee satisfaction,like working,joy,a joy,sought-after employer,stay and grow,grow with us,best people,good people,people stay,stay with us for,great employer,people thrive,happy team,team is happy,motivated,motivation,engaged employee,choose to stay,choose to work,want to join,queue to join,lawyers stay,nurses stay,teachers stay,drivers stay,workers stay,recommend as employer',
  wellbeing:
    'wellbeing,well-being,sick leave,sickness absence,absence,absenteeism,burnout,stress,mental health,exhaust*,work-life,rest,holiday,vacation,shift,rota,roster,parental leave,ergonomic,tired,tiredness,sleep,flexible hours,remote work,four-day,occupational health,counselling,feel well,feels well,people are well,staff are well,feel good,burn out,burns out,burned out,burnt out,overtired,fatigue,rested,recover from work,breaks,five on friday,weekend off,weekends off,free evening,home by,leaves at,coping,cope,resilience,stay healthy at work,days off,long hours,crunch,exhausted,feel good at work,healthy workforce,thrive at work,thriving,energy left,balance,work and life,recover',
  workload:
    'workload,overtime,overload,overwork,meeting hour,meeting-free,on-call load,caseload,weekend work,working hours,understaffed,shift,evening work,night shift,double shift,hours worked,crunch,hours a week per,too much work,unpaid hours,leaves at five,case load,cases per,patients per nurse,pupils per teacher,extra shift,emails per',
  hiring:
    'hire,hiring,recruit*,vacancy,open post,open position,open role,ward post,fill role,fill open,fill all,fill every,fill position,candidate,applicant,time to hire,offer acceptance,=staffing,headcount,talent,intern,interview candidate,applications for job,job advert,shortlist,trainee place,apprentice,graduate programme,fill the post,fill vacancy,posts filled,unfilled,agency staff,temp,temps,agency nurse,enough hands,short-staffed,short of staff,understaffed,enough nurses,enough staff,fully staffed,locum,permanent staff,staff shortage,apply to us,applicants per,recruit,enough people,right people,skilled people,find the people,welders,apprentices',
  leadership:
    'manager,leadership,supervisor,one-on-one,1:1,feedback,coaching,performance review,development talk,line manager,mentor,appraisal,team lead,executive,delegation,succession,lead the team,successor,generation change,handover of,lead by example,foremen,foreman,shift leader,head nurse,head teacher,board work,management team,good leaders,good managers,lead well,well led',
  diversity:
    'divers*,inclusion,inclusive,women,gender,equal*,equity,minorit*,underrepresented,pay gap,female,ethnic,disab*,belong,belonging,parental,women in,background,wheelchair user,accessible job,foreign-born,lgbt*,ethnicity,from all walks,for everyone,welcome to all,everyone is welcome',
  skills:
    'skill,train,training,learn,course,certif*,competence,workshop,education programme,mentoring,upskill*,qualification,coach,e-learning,certificate,accreditation,learning hour,cross-train*,teach,expertise,know-how,capable,trained,craft,apprentice,learns,certified,drill,licensed,expert,welding,first-aid course,skilled,know their job,know their craft,up to date,qualified,competent,talented,hours of training,training a year,licence course',
  staffOnboarding:
    'ramp,ramp-up,ramp time,induction,new hire,new starter,new rep,first deal,time to productivity,full productivity,buddy,probation,up to speed,quota attainment,new employee,onboard employee,new colleague,first week,first month,settle in,quota in,fully trained,independent shift,orientation,newcomers,first shift,welcome to the team,left alone,settle,starter',
  collaboration:
    'collaborat*,silo,cross-team,teamwork,cross-functional,share knowledge,knowledge sharing,alignment,cross-department,working together,together with,hand in hand,share with,work across,across team,between departments,common plan,one team,work together,works together,pull together,as one',
  safety:
    'safe,safety,harm,hurt,injur*,accident,infection,=falls,fall prevention,prevent fall,fewer fall,medication,near miss,incident report,sepsis,pressure ulcer,hand hygiene,violence,risk,hazard,fire drill,collision,fatal*,death,unharmed,adverse event,protective equipment,wrong dose,wound,fire,burn,evacuat*,first aid,helmet,road death,near-miss,lost-time,assault,safeguarding,drown*,protective,guard rail,machine guard,allergic,unsafe,unhurt,uninjured,in one piece,slip and fall,sprain,get home safe,safer,safest,safely,crash,crashes,hazard*,fatigue alarm,seat belt,rollover,home safe,near misses,fall from height,risk assessment,guardrail,speeding,poisoning,road safety,safe return,life jacket,capsiz*,lost time,lti,trir,injured,danger*,bully*,harass*,playground supervisor,safe and sound,out of harm,comes home,goes home,nobody gets hurt,no accidents,zero accidents,injury-free,protected,safe place,feel safe,safety walk,safety round,helmets',
  health:
    'health,healthy,disease,mortality,survival,diabetes,blood pressure,cancer,recovery,life expectancy,outcome for patient,symptom,treatment,depression,anxiety,stroke,readmission,complication,mental,illness,ill,chronic,heal,healing,sick,unwell,healthier,infection,wound healing,heart,lung,kidney,dental,tooth,teeth,caries,pain,rehabilitation,rehab,recovery rate,readmitted,therapy,clinical outcome,disease-free,lame,mastitis,calf mortality,healthy animal,cough,cases of,well again,recover*,sickness in,fit and well,long life,live longer',
  prevention:
    'prevent*,vaccin*,screening,smoking,smoke,obesity,immunis*,check-up,early detection,physical activity,jab,flu shot,quit smoking,alcohol,early warning,early intervention,prevented,risk group,protective factor,vaccine,vaccinated,sugar,sedentary,harm reduction,flossing,vaccinate,deworm*,neuter*,checked on arrival,health check',
  homeCare:
    'at home,home care,living room,remote care,remote rehab*,remote monitoring,home visit,discharge,outpatient,mobile team,community nurse,telehealth,telemedicine,own home,hospital at home,virtual ward,instead of ward,home help,live at home,care package,reablement,community care,bed day,stay at home,sleep in their own,own front door,independent living,live independently,independently,nursing home,care home,falls at home,video visit,remote visit,day centre,respite,long at home,own place',
  schooling:
    'school,study,graduate,graduation,dropout,drop out,degree,education,university,college,apprentic*,exam,curriculum,classroom,literacy,vocational,enrol*,attendance,reading score,learning outcome,reading,maths,math,lesson,homework,kindergarten,preschool,scholarship,course completion,pass rate,truan*,pupil attendance,grade,grades,class size,read by,times table,diploma,term,homework club,tuition,schoolchild,schoolchildren,finish school,qualify,re-sit,spelling,teach,learners,learning results,class,classes,pupils who',
  guidance: 'guidance,counsel*,tutor,mentor,advis*',
  employment:
    'employ,job,unemploy*,jobseeker,labour market,apprentic*,internship,back to work,into work,placement,work trial,livelihood,earn a living,wage,work placement,own field,find work,found work,in work,into a job,paid work,job placement,employer visit,work experience,permanent job,long-term unemployed,off benefits,self-employed,get a job,jobs for,job for,at work again,jobseekers,local employer',
  housing:
    'housing,homeless*,rent,tenant,affordable home,dwelling,shelter,apartment,eviction,rough sleep*,social housing,landlord,roof over,house price,home for,homes built,new homes,vacant flat,void,void days,lettings,move in,tenancy,leaseholder,damp,mould,good home,new home,find a home,place to live,new owner,new owners,owners for,kennel,kennels,adopted',
  poverty:
    'poverty,poor,low-income,food bank,inequality,deprivation,disadvantag*,free meal,debt advice,benefit take-up,hunger,hungry,food parcel',
  culture:
    'museum,library,theatre,concert,festival,art,exhibition,heritage,culture,orchestra,loan of books,audience,gallery,cinema,book loan,borrower,choir,performance of,exhibit,artist,collection,conservation,restoration,curator,glass negative,artefact,artifact,premiere,opera,ballet,music,musician,exhibitions,local history,archive open,attendees,full house at,ticket sold,curtain,actor,painting,sculpture,film',
  participation:
    'participat*,democracy,vote,voter,consultation,hearing,petition,citizen panel,have a say,involve,turnout,workshop with resident,youth council,co-design,takes part,take part,heard,vote at,members meeting,get involved,involved,dialogue,resident evening,surveyed,ideas from,annual meeting,parish council,say in,shape,decide together,heard by',
  trust:
    'trust,transparen*,credib*,open data,accountab*,integrity,confidence in,honest,ethic*,corrupt*,whistleblow*,open meeting,believe us,trusted,promise kept,reputable,believe in,open about,openness,publish the minutes,complaint upheld,fair,fairness,impartial,people trust,reliable partner,stand behind',
  community:
    'community,contributor,open source,maintainer,meetup,forum,ambassador,volunteer,hackathon,ecosystem,supporter,chapter,event attendance,meet-up,neighbour,neighbourhood,social event,neighbourly,belonging,congregation,parish,church,loneliness,lonely,visitor friend,befriend*,isolated,isolation,local club,street party,thrive together,helpers,helper,lend a hand,volunteering,friend,friends,friendship,alone,nobody is alone,no one is alone,belongs,included,companion,lonelier,play together,foster,foster home',
  research:
    'research,paper,publication,peer-reviewed,citation,doctoral,thesis,scientific,study result,academia,researcher,laboratory,trial result,journal,scholar,study finding,trial,clinical trial,phd,cited,discoveries,discovery,grant for research,funding for research,laborator*,top journal,lab result,dissertation,open access,findings',
  climate:
    'climate,carbon,co2,emission,greenhouse,net zero,net-zero,fossil,coal,peat,methane,footprint,decarbon*,global warming,heating oil,co2e,offset,climate-neutral,diesel,petrol,gas boiler,scope 1,scope 3,warming,electrify,electric lorr*,electric truck,runs clean,clean fleet,litres per 100,fuel,diesel lorr*,exhaust,carbon neutral,climate plan,heat wave,heat pumps,low-carbon,hvo,kerosene,climate-friendly,fossil-free,carbon-free',
  energy:
    'energy,electricity,heating,solar,wind power,heat pump,insulation,kilowatt*,kwh,mwh,renewable,boiler,district heating,geothermal,lighting,power use,kilowatt,consumption,thermostat,battery,grid,electric,power,fuel use,litres per,gas use,heat recovery,led,energy class,megawatt,burn less,energy bills,solar panel,heat loss',
  cleanTransport:
    'electric bus,electric vehicle,electric car,charging point,charging station,electric van,hybrid,biogas,e-bus,run on electricity,business travel,fewer flights,flight,air travel,cargo bike,bike to work,fewer cars,low-emission,zero-emission,hydrogen,electric lorr*,electric truck,electric ferry,charge point,clean fleet,electric,biofuel,runs clean',
  circular:
    'recycl*,waste,plastic,reuse,repair,circular,landfill,compost,packaging,paper use,food waste,single-use,second-hand,refurbish*,bin,leftover,disposable,material reuse,throw away,thrown away,used again,refill,repair instead,spoil*,surplus,thrown out,saved from,rescued food,end up in a bin,end up in the bin,rubbish,litter,sorted,sorting,reusable,remanufactur*,scrap metal,returnable,deposit,material use,offcut,less waste,material loss,fly-tipping,litter bin,dumping',
  nature:
    'biodivers*,nature,forest,wetland,tree,species,pollinator,river,lake,water quality,park,bird,bee,meadow,fish,marsh,habitat,wildlife,plant tree,garden,coral,eel,salmon,seal,moor,peatland,insects,living soil,alive,wild flower,catchment,shoreline,dune,replant*,clean sea,baltic,spawning,rewild*,woodland',
  environment:
    'environment,environmental,sustainab*,green,eco-friendly,pollut*,air quality,planet,nature-friendly,eco,footprint on nature,ecological,clean street,clean streets,clean city,tidy,tidiness',
  mobility:
    'traffic,transport,commute,commuting,travel mode,mobility,road,street,journey,trip,city centre,commuter,get around,getting around,rush hour,travel time,commutes,get to work,travel to work,arrive by,ride,rides,door to door,parking,on the road,accessible by',
  activeTravel:
    'bicycle,bike,cycle lane,cycling,cyclist,cycle,walk,walking,pedestrian,footpath,on foot,pavement,on two wheels,cycle path,zebra crossing,sidewalk,school street',
  carTraffic:
    'driving,congestion,car park,parking,motorist,vehicle traffic,drive alone,private car,=cars,by car,car traffic,car use,car trip,car journey',
  publicTransport:
    'bus,tram,metro,train,public transport,rail,passenger,timetable,ferry,light rail,ticketing,bus stop,ridership,airport,airline,departures,boarding,carriage,line 1,stops,season ticket,on board,platform,travel card',
  fitness:
    'run,marathon,gym,weight,kilo,swim,exercise,fitness,workout,sleep,push-up,run a,steps a day,lose weight,blood sugar,5k,10k,half marathon,cycling to,squats,smoke-free,healthy habit,body fat,move every day,moves every day,outdoors,outdoor,physical exercise,steps',
  languages: 'spanish,french,english,german course,vocabulary,language exam,fluent,fluency,language',
  crime:
    'crime,criminal,fraud*,theft,thief,stolen,money laundering,scam,burglar*,shoplift*,shrinkage,vandal*,robber*,offence,offender,reoffend*,counterfeit,bribe*,graffiti,break-in,cash loss,anti-social,dishonest,cheat,cheating,false claim,suspicious,suspected,swindl*',
  lending:
    'lend,lending,credit,business loan,small firm,small business,mortgage lending,overdraft,microloan,line of credit,loan approval,finance for,start-up loan,borrower',
  careers:
    'career,careers,promotion,promoted,promote,from within,internal candidate,senior post,internship,graduate scheme,graduate trainee,career path,rise through,advance,advancement,talent pool,successor,grow their career,next role,internal hire,grow in their work,grow in their job,develop our people,rise,trainees,lead roles',
  emergency:
    'emergency,rescue,rescued,fire brigade,fire engine,ambulance,callout,call-out,lifeboat,first responder,blue light,alarm call,minutes to scene,arrive at the scene,smoke alarm,smoke detector,disaster,flood,preparedness,evacuation drill,civil defence',
  medication:
    'medicine,medication,dose,dosing,prescription,pharmacist,pharmacy,pill,antibiotic,opioid,medication error,dispens*',
  reading:
    'read,reading,literacy,books,book,book loan,reader,library loan,story hour,reading hour,reading age,bookworm,borrowed',
  families:
    'parent,parents,guardian,families,family,mum,dad,home and school,parents evening,parent evening,household with children',
  food: 'food,meal,meals,lunch,dinner,breakfast,menu,kitchen,canteen,restaurant,recipe,vegetable,grocer*,feed,fed,hungry,hunger,eat,eating,nutrition,parcel of food,food parcel,meal parcel,surplus food,soup,bakery,bread,vegetarian,organic food,malnutrition,appetite',
  events:
    'event,events,conference,trade fair,gala,congress,seminar,ceremony,seasonal event,ticket holder,festival,programme of events,delegate,speaker,exhibitor',
  tourism:
    'tourist,tourism,overnight stay,traveller,holidaymaker,hotel,guest night,sightseeing,cruise,destination,off-season,campsite,visitor nights,booking.com,direct booking',
  sport:
    'league,championship,medal,tournament,podium,win the,cup,squad,athlete,top three,final,youth academy,playoff,olympic*,national team,junior team,starts in',
  farming:
    'farm,farmer,farmers,crop,harvest,grain,wheat,oat,barley,soil,field,hectare,yield per hectare,milk,dairy,cow,cattle,pasture,fertili*,seed,orchard,livestock,cover crop,organic farming,phosphorus run-off,agricultur*,grower,producer price,herd,vineyard,tractor',
  water:
    'water,drinking water,tap water,leakage,water loss,sewer,sewage,wastewater,waste water,phosphorus,nitrogen,run-off,water main,groundwater,flooded,storm water,treatment plant,hydrant',
  media:
    'journalist,journalism,newsroom,article read,subscribers,podcast listener,broadcast,magazine,newspaper,radio,viewing time,viewers,listeners,circulation,readership,=news,news story,news stories',
  construction:
    'construction,building site,built,contractor,renovat*,build cost,snagging,crane,scaffold*,concrete,road works,turnkey,completed building,as-built,bim',
  customer:
    'customer,client,account,buyer,shopper,subscriber,consumer,guest,licence holder,diner,patron,passenger,policyholder,household,tenant,traveller,visitor,business customer,audience',
  user: 'user,end user,player,reader,viewer,listener,learner,players,users,readers,subscriber',
  staff:
    'staff,employee,colleague,nurse,doctor,personnel,team member,worker,workforce,engineer,teacher,driver,people who work,seller,rep,crew,cook,waiter,technician,mechanic,carer,midwife,our people,workmate,drivers,skipper,pilot,cashier,chef,baker,welder,fitter,electrician,firefighter,officer,carers,porter,cleaner,farmhand,picker,lawyer,accountant,designer,analyst,consultant,associate,developer,scientist,journalist,social worker,caseworker,cabin crew,guard,instructor,trainer,operator,assistant,clerk,foreman,planner,architect,therapist,youth worker',
  newStaff:
    'new hire,new rep,new employee,new colleague,new starter,new seller,newcomer,trainee,new joiner,new nurse,new engineer,new teacher,junior,graduate,rookie,recruits',
  manager: 'manager,supervisor,team lead,head of',
  patient: 'patient,inpatient,outpatient,ward,clinic,patients,sick person,the sick',
  pupil: 'pupil,student,learner,graduate,undergraduate',
  youth: 'young,youth,teenager,adolescent',
  child: 'child,children,kid,toddler,family,nursery,baby,babies,parents,schoolchild',
  elderly:
    'elderly,older people,senior,pensioner,ageing,aged,old people,older adult,over-65,over-75,over 75,grandparent',
  resident:
    'resident,citizen,inhabitant,taxpayer,villager,neighbour,local people,townspeople,community member,tenant,islander',
  member: 'member,membership,fan,supporter,club,association,union,members,share holder,cooperative,co-op,owner-member',
  developer: 'developer,programmer,engineer',
  volunteer: 'volunteer,contributor,helper,volunteers,unpaid helper',
  enlarge: 'grow,expand,scale,double,strengthen,build up',
  team: 'team,organisation,organization,headcount',
  stay: 'stay,keep,leave,left,lose,lost,quit,remain,return,come back,retain',
  easy: 'easy,easier,easiest,simple,quick',
  firstTime: 'first time,first job,first project,first day,first page,first week,setup,start',
  enough: 'enough,sufficient,plenty of,short of,shortage,lack of,full strength',
  buy: 'buy,buys,spend more,spends more,purchase more,shop more,order more',
  glad: 'happy,glad,love,loves,enjoy,proud,like,pleased,delighted,thankful,smile',
  choose: 'choose,chooses,pick,prefer,turn to,switch to us,come to us',
  duration: 'time,duration,hours it take,days it take,how long,wait',
  shorten: 'shorten,shorter,faster,down from,reduce,cut,halve,quicker,little,less',
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

/** But "care" is no "car". */
const SILENT_E = /(?<=\p{L}{3})(?<!^car)e$/u;

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
