<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>window::RecentLibraries</name>
    <message>
        <source>%1  (%2)</source>
        <extracomment>A library in a menu: %1 is its name, %2 the folder that it lies in.</extracomment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>No other library yet</source>
        <translation>لا مكتبة أخرى بعد</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>إفراغ القائمة</translation>
    </message>
</context>
<context>
    <name>window::SettingsFile</name>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Saves what moves with you to another computer: languages, shortcuts, names of colours, looks of packs.</source>
        <translation>يحفظ ما ينتقل معك إلى حاسوب آخر: اللغات والاختصارات وأسماء الألوان ومظهر ملفات الإحاطة.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Takes such a file over; what it does not name stays.</source>
        <translation>يأخذ بملف من هذا النوع، وما لا يذكره يبقى كما هو.</translation>
    </message>
    <message>
        <source>Export Settings</source>
        <translation>تصدير الإعدادات</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>The name of a file with the settings of the program.</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>الإعدادات (*.json)</translation>
    </message>
    <message>
        <source>The settings are in %1.</source>
        <translation>الإعدادات في %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 says what failed, %2 what to do about it.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Import Settings</source>
        <translation>استيراد الإعدادات</translation>
    </message>
    <message>
        <source>%1 is no file of settings of this program; nothing was changed. Choose one that “Export…” made.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>‏%1 ليس ملف إعدادات لهذا البرنامج، ولم يتغير شيء. اختر ملفاً أنشأه أمر «تصدير…».</translation>
    </message>
    <message>
        <source>Left out, since this version does not know them: %1</source>
        <extracomment>%1 is a list of names of settings, as they stand in a file.</extracomment>
        <translation>تُركت لأن هذا الإصدار لا يعرفها: %1</translation>
    </message>
    <message numerus="yes">
        <source>Took over %n setting(s).</source>
        <translation>
            <numerusform>لم يؤخذ بأي إعداد.</numerusform>
            <numerusform>أُخذ بإعداد واحد.</numerusform>
            <numerusform>أُخذ بإعدادين.</numerusform>
            <numerusform>أُخذ بـ %n إعدادات.</numerusform>
            <numerusform>أُخذ بـ %n إعداداً.</numerusform>
            <numerusform>أُخذ بـ %n إعداد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::DeadlinePage</name>
    <message>
        <source>Open</source>
        <extracomment>Which deadlines are listed.</extracomment>
        <translation>المفتوحة</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Which deadlines are listed: those to come.</extracomment>
        <translation>القادمة</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>Which deadlines are listed.</extracomment>
        <translation>المتأخرة</translation>
    </message>
    <message>
        <source>Done or dropped</source>
        <extracomment>Which deadlines are listed.</extracomment>
        <translation>المنجزة أو المتخلى عنها</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Which deadlines are listed.</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Which deadlines</source>
        <translation>المواعيد المعروضة</translation>
    </message>
    <message>
        <source>Mark as Done</source>
        <extracomment>The name of a step that can be undone: something that was due is done.</extracomment>
        <translation>وضع علامة منجز</translation>
    </message>
    <message>
        <source>Mark as Dropped</source>
        <extracomment>The name of a step that can be undone: nobody waits for something any longer.</extracomment>
        <translation>وضع علامة متخلى عنه</translation>
    </message>
    <message>
        <source>Mark as Open</source>
        <extracomment>The name of a step that can be undone: something is due all the same.</extracomment>
        <translation>وضع علامة مفتوح</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Open Recent</source>
        <extracomment>A menu of libraries that were open lately.</extracomment>
        <translation>فتح مكتبة حديثة</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <extracomment>What is due, as a file for calendar programs.</extracomment>
        <translation>تقويم…</translation>
    </message>
    <message>
        <source>Library…</source>
        <translation>مكتبة…</translation>
    </message>
    <message>
        <source>Briefing Pack</source>
        <translation>ملف إحاطة</translation>
    </message>
    <message>
        <source>Open Library…</source>
        <translation>فتح مكتبة…</translation>
    </message>
    <message>
        <source>Open Sample Library</source>
        <translation>فتح المكتبة النموذجية</translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message>
        <source>Import Folder…</source>
        <translation>استيراد مجلد…</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Print Preview…</source>
        <translation>معاينة الطباعة…</translation>
    </message>
    <message>
        <source>Close Tab</source>
        <translation>إغلاق التبويب</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Copy Citation</source>
        <translation>نسخ الاستشهاد</translation>
    </message>
    <message>
        <source>Copy Quote with Citation</source>
        <translation>نسخ الاقتباس مع الاستشهاد</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>بحث عن التالي</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>بحث عن السابق</translation>
    </message>
    <message>
        <source>Advanced Search…</source>
        <translation>بحث متقدم…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Original Size</source>
        <translation>الحجم الأصلي</translation>
    </message>
    <message>
        <source>Reset Layout</source>
        <translation>استعادة التخطيط الأصلي</translation>
    </message>
    <message>
        <source>Sidebars</source>
        <translation>الأشرطة الجانبية</translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Paragraph Numbers</source>
        <translation>أرقام الفقرات</translation>
    </message>
    <message>
        <source>Lists as Tables</source>
        <translation>القوائم كجداول</translation>
    </message>
    <message>
        <source>Preview beside Lists</source>
        <translation>معاينة بجانب القوائم</translation>
    </message>
    <message>
        <source>Bigger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة التعيين</translation>
    </message>
    <message>
        <source>Follow System</source>
        <translation>اتباع النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>Previous Paragraph</source>
        <translation>الفقرة السابقة</translation>
    </message>
    <message>
        <source>Next Paragraph</source>
        <translation>الفقرة التالية</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>الانتقال إلى…</translation>
    </message>
    <message>
        <source>Quick Open…</source>
        <translation>فتح سريع…</translation>
    </message>
    <message>
        <source>Search Box</source>
        <translation>خانة البحث</translation>
    </message>
    <message>
        <source>Next Tab</source>
        <translation>التبويب التالي</translation>
    </message>
    <message>
        <source>Previous Tab</source>
        <translation>التبويب السابق</translation>
    </message>
    <message>
        <source>Reopen Closed Tab</source>
        <translation>إعادة فتح التبويب المغلق</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>تظليل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>أرجواني</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Add to Briefing Pack</source>
        <translation>إضافة إلى ملف الإحاطة</translation>
    </message>
    <message>
        <source>Browse Annotations…</source>
        <translation>تصفح التعليقات…</translation>
    </message>
    <message>
        <source>Wanted Documents</source>
        <translation>الوثائق المطلوبة</translation>
    </message>
    <message>
        <source>Copy List of Symbols</source>
        <translation>نسخ قائمة الرموز</translation>
    </message>
    <message>
        <source>Import Reports</source>
        <translation>تقارير الاستيراد</translation>
    </message>
    <message>
        <source>Check Library</source>
        <translation>فحص المكتبة</translation>
    </message>
    <message>
        <source>Back Up Library…</source>
        <translation>نسخ المكتبة احتياطياً…</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>About Aide-Mémoire</source>
        <translation>حول Aide-Mémoire</translation>
    </message>
    <message>
        <source>Paste as Document…</source>
        <translation>لصق كوثيقة…</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>سجل…</translation>
    </message>
    <message>
        <source>Original Pages</source>
        <translation>الصفحات الأصلية</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>The file that a text was imported from, as it is: XML, say.</extracomment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Previous Hit</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next Hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Term Explorer…</source>
        <translation>مستكشف المصطلحات…</translation>
    </message>
    <message>
        <source>Run Rules Again</source>
        <translation>إعادة تطبيق القواعد</translation>
    </message>
    <message>
        <source>Link Map</source>
        <translation>خريطة الروابط</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Themes by Year</source>
        <translation>المواضيع حسب السنة</translation>
    </message>
    <message>
        <source>Recognise Text (OCR)…</source>
        <translation>التعرف على النص (OCR)…</translation>
    </message>
    <message>
        <source>Query Examples</source>
        <translation>أمثلة على الاستعلام</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>جولة تعريفية</translation>
    </message>
    <message>
        <source>Import Vocabulary…</source>
        <translation>استيراد مفردات…</translation>
    </message>
    <message>
        <source>Merge with Another Record…</source>
        <translation>الدمج مع سجل آخر…</translation>
    </message>
    <message>
        <source>Sponsors by Version</source>
        <translation>مقدمو النص حسب الصيغة</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Salvage…</source>
        <translation>إنقاذ…</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
    <message>
        <source>Compare with Predecessor</source>
        <translation>المقارنة بالنص السابق</translation>
    </message>
    <message>
        <source>Report a Problem…</source>
        <translation>الإبلاغ عن مشكلة…</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>جنبا إلى جنب</translation>
    </message>
    <message>
        <source>With Tracked Changes…</source>
        <translation>مع تعقّب التغييرات…</translation>
    </message>
    <message>
        <source>Compare as One Text</source>
        <translation>المقارنة في نص واحد</translation>
    </message>
    <message>
        <source>Previous Change</source>
        <translation>التغيير السابق</translation>
    </message>
    <message>
        <source>Next Change</source>
        <translation>التغيير التالي</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Move This Language to Trash</source>
        <translation>نقل هذه اللغة إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>تسطير</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>شطب</translation>
    </message>
    <message>
        <source>Note on the Paragraph</source>
        <translation>ملاحظة على الفقرة</translation>
    </message>
    <message>
        <source>Note on the Document</source>
        <translation>ملاحظة على الوثيقة</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <source>Whole Library as Plain Files…</source>
        <translation>المكتبة كلها في ملفات مفتوحة…</translation>
    </message>
    <message>
        <source>Detach Tab</source>
        <translation>فصل علامة التبويب</translation>
    </message>
    <message>
        <source>Reading Look…</source>
        <extracomment>Opens a panel that says how texts are set on the screen: font, size, width, colours.</extracomment>
        <translation>مظهر القراءة…</translation>
    </message>
    <message>
        <source>Dossier…</source>
        <extracomment>A folder of the user&apos;s own, in the menu New.</extracomment>
        <translation>إضبارة…</translation>
    </message>
    <message>
        <source>Add to Dossier…</source>
        <extracomment>A dossier is a folder of the user&apos;s own.</extracomment>
        <translation>إضافة إلى إضبارة…</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>الإضبارات</translation>
    </message>
    <message>
        <source>Find Agreed Language</source>
        <translation>البحث عن صياغة متفق عليها</translation>
    </message>
    <message>
        <source>Who Wants What</source>
        <extracomment>A table of the square brackets of a draft and of the delegations that propose, support or oppose their words.</extracomment>
        <translation>من يريد ماذا</translation>
    </message>
    <message>
        <source>Copy Annotations from Earlier Text…</source>
        <translation>نسخ التعليقات من نص سابق…</translation>
    </message>
    <message>
        <source>Show Annotations in Other Languages</source>
        <translation>عرض تعليقات اللغات الأخرى</translation>
    </message>
    <message>
        <source>Save a Copy with Annotations…</source>
        <extracomment>A copy of the PDF that the text was read from.</extracomment>
        <translation>حفظ نسخة مع التعليقات…</translation>
    </message>
    <message>
        <source>Bundle…</source>
        <extracomment>A file with chosen documents and annotations, for another library.</extracomment>
        <translation>حزمة…</translation>
    </message>
    <message>
        <source>Copy Citation As…</source>
        <translation>نسخ الاستشهاد بصيغة…</translation>
    </message>
    <message>
        <source>References…</source>
        <translation>المراجع…</translation>
    </message>
    <message>
        <source>List as CSV…</source>
        <extracomment>What the list in front shows, as a table of comma-separated values.</extracomment>
        <translation>القائمة بصيغة CSV…</translation>
    </message>
    <message>
        <source>Lock Private Annotations…</source>
        <extracomment>Encrypts their words by a passphrase, or closes them where they were opened with it.</extracomment>
        <translation>قفل التعليقات الخاصة…</translation>
    </message>
    <message>
        <source>Unlock Private Annotations…</source>
        <translation>فتح التعليقات الخاصة…</translation>
    </message>
    <message>
        <source>Change Passphrase…</source>
        <translation>تغيير العبارة السرية…</translation>
    </message>
    <message>
        <source>Remove Passphrase…</source>
        <translation>إزالة العبارة السرية…</translation>
    </message>
    <message>
        <source>Star</source>
        <extracomment>Gives the record in front, or what is selected, a star, or takes it away.</extracomment>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>Mark as Unread or Read</source>
        <extracomment>Marks the document in front, or what is selected, as unread, or as read where all of it is unread.</extracomment>
        <translation>وضع علامة كغير مقروء أو مقروء</translation>
    </message>
    <message>
        <source>Pin in Dossier</source>
        <extracomment>What is selected stands first in its dossier, or where it was.</extracomment>
        <translation>تثبيت في الإضبارة</translation>
    </message>
    <message>
        <source>Edit Data…</source>
        <extracomment>The fields of the record in front, or of all that are selected at once.</extracomment>
        <translation>تحرير البيانات…</translation>
    </message>
    <message>
        <source>What Changed Since…</source>
        <extracomment>Opens a list of what was added, changed, deleted and restored since a day that is chosen there.</extracomment>
        <translation>ما تغيّر منذ…</translation>
    </message>
    <message>
        <source>Theme Rules</source>
        <extracomment>The rules by which paragraphs are found to be about a theme.</extracomment>
        <translation>قواعد المواضيع</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>General Assembly</source>
        <translation>الجمعية العامة</translation>
    </message>
    <message>
        <source>Human Rights Council</source>
        <translation>مجلس حقوق الإنسان</translation>
    </message>
    <message>
        <source>Security Council</source>
        <translation>مجلس الأمن</translation>
    </message>
    <message>
        <source>Economic and Social Council</source>
        <translation>المجلس الاقتصادي والاجتماعي</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>الأمانة العامة</translation>
    </message>
    <message>
        <source>Other bodies</source>
        <translation>هيئات أخرى</translation>
    </message>
    <message>
        <source>Unknown body</source>
        <translation>هيئة غير معروفة</translation>
    </message>
</context>
<context>
    <name>DocumentType</name>
    <message>
        <source>Not stated</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Draft resolution</source>
        <translation>مشروع قرار</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>مقرر</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>بيان</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>مذكرة</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>محضر مكتوب</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقال</translation>
    </message>
</context>
<context>
    <name>Dropped</name>
    <message>
        <source>running head</source>
        <extracomment>Why a paragraph of a file was left out: it stands at the top of every page.</extracomment>
        <translation>رأس الصفحة</translation>
    </message>
    <message>
        <source>running foot</source>
        <extracomment>Why a paragraph of a file was left out: it stands at the foot of every page.</extracomment>
        <translation>تذييل الصفحة</translation>
    </message>
    <message>
        <source>page number</source>
        <translation>رقم الصفحة</translation>
    </message>
    <message>
        <source>table of contents</source>
        <translation>جدول المحتويات</translation>
    </message>
    <message>
        <source>menu</source>
        <extracomment>Why a part of a web page was left out: menus.</extracomment>
        <translation>قائمة الموقع</translation>
    </message>
    <message>
        <source>program code</source>
        <translation>شيفرة برمجية</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>comment</source>
        <extracomment>Why a paragraph was left out: a remark that somebody wrote beside the text.</extracomment>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>deleted in tracked changes</source>
        <extracomment>Why a paragraph was left out: somebody struck it out, and the change is not accepted yet.</extracomment>
        <translation>محذوف ضمن تعقب التغييرات</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>job number</source>
        <translation>رقم المعاملة</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>نص مخفي</translation>
    </message>
    <message>
        <source>embedded file</source>
        <translation>ملف مضمن</translation>
    </message>
    <message>
        <source>ruled line</source>
        <extracomment>Why a paragraph was left out: it is a line that parts two texts.</extracomment>
        <translation>خط فاصل</translation>
    </message>
    <message>
        <source>cookie notice</source>
        <extracomment>Why a part of a web page was left out: it asks for leave to set cookies.</extracomment>
        <translation>إشعار ملفات تعريف الارتباط</translation>
    </message>
    <message>
        <source>share buttons</source>
        <translation>أزرار المشاركة</translation>
    </message>
    <message>
        <source>pointers to other articles</source>
        <extracomment>Why a part of a web page was left out: it points at other articles of the site.</extracomment>
        <translation>إحالات إلى مقالات أخرى</translation>
    </message>
    <message>
        <source>not in the file</source>
        <extracomment>Why a chapter of a book was left out: the file does not hold it.</extracomment>
        <translation>غير موجود في الملف</translation>
    </message>
    <message>
        <source>ornament</source>
        <extracomment>Why a picture or line was left out: it only adorns the page.</extracomment>
        <translation>زخرفة</translation>
    </message>
    <message>
        <source>settings at the head of the file</source>
        <extracomment>Why lines at the head of a note were left out: they are settings of the program that wrote it.</extracomment>
        <translation>إعدادات في رأس الملف</translation>
    </message>
    <message>
        <source>unfilled form</source>
        <extracomment>Why a paragraph was left out: blanks that nobody filled in.</extracomment>
        <translation>استمارة غير معبأة</translation>
    </message>
    <message>
        <source>parts too deep within each other</source>
        <extracomment>Why the rest of a web page was left out: its parts lie too deep within each other.</extracomment>
        <translation>أجزاء متداخلة تداخلا عميقا جدا</translation>
    </message>
    <message>
        <source>line numbers in the margin</source>
        <extracomment>Why a part of a PDF was left out: it counts the lines of the page.</extracomment>
        <translation>أرقام الأسطر في الهامش</translation>
    </message>
    <message>
        <source>unknown letters</source>
        <extracomment>Why a part of a PDF was left out: its font does not say which letters its shapes are.</extracomment>
        <translation>حروف غير معروفة</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>Get the file again from its source.</source>
        <translation>احصل على الملف مجدداً من مصدره.</translation>
    </message>
    <message>
        <source>The file ends in the middle of its content.</source>
        <translation>ينتهي الملف في منتصف محتواه.</translation>
    </message>
    <message>
        <source>Get the file again; the download or the copy was probably interrupted.</source>
        <translation>احصل على الملف مجدداً؛ فالأرجح أن التنزيل أو النسخ قد انقطع.</translation>
    </message>
    <message>
        <source>The file is not well-formed XML.</source>
        <translation>ملف XML هذا غير سليم البنية.</translation>
    </message>
    <message>
        <source>Get the file again, or save it as text or HTML and import that.</source>
        <translation>احصل على الملف مجدداً، أو احفظه كنص أو بصيغة HTML ثم استورده.</translation>
    </message>
    <message>
        <source>The format of the file is not known.</source>
        <translation>صيغة الملف غير معروفة.</translation>
    </message>
    <message>
        <source>The file is Akoma Ntoso of a kind that has no text to read here.</source>
        <translation>الملف بصيغة Akoma Ntoso من نوع ليس فيه نص يُقرأ هنا.</translation>
    </message>
    <message>
        <source>Import the file that holds the text itself, or its HTML version.</source>
        <translation>استورد الملف الذي يتضمن النص نفسه، أو نسخته بصيغة HTML.</translation>
    </message>
    <message>
        <source>The file declares entities, which can hide other files or grow without end.</source>
        <translation>يعرّف الملف كيانات قد تخفي ملفات أخرى أو تتضخم بلا نهاية.</translation>
    </message>
    <message>
        <source>Do not trust this file. Get it from its publisher, without a document type declaration.</source>
        <translation>لا تثق بهذا الملف. احصل عليه من ناشره دون تعريف لنوع المستند.</translation>
    </message>
    <message>
        <source>The file is larger than a text can be.</source>
        <translation>الملف أكبر مما يمكن أن يكون عليه نص.</translation>
    </message>
    <message>
        <source>Split the file, or import only the part that holds the text.</source>
        <translation>قسّم الملف، أو استورد منه الجزء الذي يتضمن النص فقط.</translation>
    </message>
    <message>
        <source>Choose an ordinary file or a folder.</source>
        <translation>اختر ملفاً عادياً أو مجلداً.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>تتعذر قراءة الملف.</translation>
    </message>
    <message>
        <source>Check its permissions, or copy it to a folder of your own.</source>
        <translation>تحقق من أذوناته، أو انسخه إلى مجلد خاص بك.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>غير موجود.</translation>
    </message>
    <message>
        <source>Check the spelling, or look for it with a search.</source>
        <translation>تحقق من الكتابة، أو ابحث عنه.</translation>
    </message>
    <message>
        <source>The file holds no paragraph of text.</source>
        <translation>لا يتضمن الملف أي فقرة نصية.</translation>
    </message>
    <message>
        <source>Import another version of the document.</source>
        <translation>استورد نسخة أخرى من الوثيقة.</translation>
    </message>
    <message>
        <source>The folder holds no library.</source>
        <translation>لا توجد مكتبة في المجلد.</translation>
    </message>
    <message>
        <source>Choose another folder, or make a new library in it.</source>
        <translation>اختر مجلداً آخر، أو أنشئ فيه مكتبة جديدة.</translation>
    </message>
    <message>
        <source>The folder holds a library already.</source>
        <translation>توجد مكتبة في المجلد من قبل.</translation>
    </message>
    <message>
        <source>Open it, or choose an empty folder.</source>
        <translation>افتحها، أو اختر مجلداً فارغاً.</translation>
    </message>
    <message>
        <source>The library is open in another window or program.</source>
        <translation>المكتبة مفتوحة في نافذة أخرى أو برنامج آخر.</translation>
    </message>
    <message>
        <source>Close it there, then try again. Nothing was changed.</source>
        <translation>أغلقها هناك ثم أعد المحاولة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Open it with that version. Nothing was changed.</source>
        <translation>افتحها بذلك الإصدار. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation>المكتبة تالفة.</translation>
    </message>
    <message>
        <source>The folder may not be written to.</source>
        <translation>الكتابة في المجلد غير مسموح بها.</translation>
    </message>
    <message>
        <source>The library could not store or find this.</source>
        <translation>لم تتمكن المكتبة من حفظ هذا أو إيجاده.</translation>
    </message>
    <message>
        <source>Check the free space on the disk, then run Tools ▸ Check Library.</source>
        <translation>تحقق من المساحة الفارغة على القرص، ثم نفذ أدوات ▸ فحص المكتبة.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>تعذرت كتابة الملف.</translation>
    </message>
    <message>
        <source>This value means nothing here.</source>
        <translation>لا معنى لهذه القيمة هنا.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>صححها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>Start it again when you like; what was finished is kept.</source>
        <translation>أعد تشغيلها متى شئت؛ وما أُنجز محفوظ.</translation>
    </message>
    <message>
        <source>Save it as PDF, DOCX, ODT, HTML or plain text and import that.</source>
        <translation>احفظه بصيغة PDF أو DOCX أو ODT أو HTML أو نص عادي ثم استورده.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>الملف تالف.</translation>
    </message>
    <message>
        <source>Get the file again, or open it in the program that made it and save it anew.</source>
        <translation>احصل على الملف من جديد، أو افتحه في البرنامج الذي أنشأه واحفظه مرة أخرى.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a document holds.</source>
        <translation>يتجاوز الملف بعد فك ضغطه بكثير ما تحويه أي وثيقة.</translation>
    </message>
    <message>
        <source>Do not trust this file. Get the document from its publisher.</source>
        <translation>لا تثق بهذا الملف. احصل على الوثيقة من ناشرها.</translation>
    </message>
    <message>
        <source>The file stopped the process that reads files; nothing else was harmed.</source>
        <translation>أوقف الملف عملية قراءة الملفات؛ ولم يتضرر شيء آخر.</translation>
    </message>
    <message>
        <source>Save it anew in the program that made it, or as PDF, and import that.</source>
        <translation>احفظه من جديد في البرنامج الذي أنشأه، أو بصيغة PDF، ثم استورده.</translation>
    </message>
    <message>
        <source>Reading the file took too long and was stopped.</source>
        <translation>استغرقت قراءة الملف وقتا طويلا فأوقفت.</translation>
    </message>
    <message>
        <source>Split the file, or import another format of the document.</source>
        <translation>قسم الملف، أو استورد الوثيقة بصيغة أخرى.</translation>
    </message>
    <message>
        <source>Another program is needed to read this format, and it is not installed.</source>
        <translation>تتطلب قراءة هذه الصيغة برنامجا آخر غير مثبت.</translation>
    </message>
    <message>
        <source>Install the program named here, or save the file as DOCX or PDF and import that.</source>
        <translation>ثبت البرنامج المذكور هنا، أو احفظ الملف بصيغة DOCX أو PDF ثم استورده.</translation>
    </message>
    <message>
        <source>Install the package %1, then read the scan again.</source>
        <extracomment>%1 is a package of a Linux distribution.</extracomment>
        <translation>ثبّت الحزمة %1، ثم أعد قراءة المسح الضوئي.</translation>
    </message>
    <message>
        <source>Install %1, or save the file as DOCX or PDF and import that.</source>
        <extracomment>%1 is a program, LibreOffice.</extracomment>
        <translation>ثبّت %1، أو احفظ الملف بصيغة DOCX أو PDF ثم استورده.</translation>
    </message>
    <message>
        <source>The file is a vocabulary of themes, not a document.</source>
        <translation>الملف مفردات مواضيع وليس وثيقة.</translation>
    </message>
    <message>
        <source>Import it with File ▸ Import Vocabulary…, or with import-vocabulary on the command line.</source>
        <translation>استورده من ملف ▸ استيراد مفردات…، أو بالأمر import-vocabulary في سطر الأوامر.</translation>
    </message>
    <message>
        <source>The folder holds other files.</source>
        <translation>في المجلد ملفات أخرى.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or the name of a new one. Nothing was changed.</source>
        <translation>اختر مجلدا فارغا أو اسم مجلد جديد. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The library is open on another computer.</source>
        <translation>المكتبة مفتوحة على حاسوب آخر.</translation>
    </message>
    <message>
        <source>Close it there, then try again, or open it for reading only. Nothing was changed.</source>
        <translation>أغلقها هناك ثم أعد المحاولة، أو افتحها للقراءة فقط. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The drive cannot keep two programs from writing at once.</source>
        <translation>لا يستطيع هذا القرص منع برنامجين من الكتابة في آن واحد.</translation>
    </message>
    <message>
        <source>Copy the library to a drive of this computer and open it there. Nothing was changed.</source>
        <translation>انسخ المكتبة إلى قرص في هذا الحاسوب وافتحها هناك. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The library was made by an older version of Aide-Mémoire and has to be brought up to date first.</source>
        <translation>أُنشئت المكتبة بإصدار أقدم من Aide-Mémoire، ويجب تحديثها أولا.</translation>
    </message>
    <message>
        <source>Open it in the window, or run aide-memoire reindex: a copy is kept in its folder “backups”. Where its folder may not be written to, copy it to a folder of your own first.</source>
        <translation>افتحها في النافذة أو شغّل aide-memoire reindex: تُحفظ نسخة في مجلدها «backups». وإذا كانت الكتابة في مجلدها غير مسموح بها، فانسخها أولا إلى مجلد يخصك.</translation>
    </message>
    <message>
        <source>Choose a folder of your own, or copy the library to one. Nothing was changed.</source>
        <translation>اختر مجلدا يخصك، أو انسخ المكتبة إليه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, or choose another place. An older file is unchanged.</source>
        <translation>تحقق من أذونات المجلد أو اختر مكانا آخر. الملف السابق لم يتغير.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Free some space or choose another place, then try again. What was there before is unchanged.</source>
        <translation>أفرغ بعض المساحة أو اختر مكانا آخر، ثم أعد المحاولة. ما كان موجودا لم يتغير.</translation>
    </message>
    <message>
        <source>Restore a backup (File ▸ Restore…, or restore on the command line), or take out what can still be read (File ▸ Salvage…, or salvage). Nothing was changed.</source>
        <translation>استعد نسخة احتياطية (ملف ▸ استعادة…، أو restore في سطر الأوامر)، أو أنقذ ما تمكن قراءته (ملف ▸ إنقاذ…، أو salvage). لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The file is not a backup of a library.</source>
        <translation>الملف ليس نسخة احتياطية لمكتبة.</translation>
    </message>
    <message>
        <source>Choose a file that Tools ▸ Back Up Library… made, or one from the library&apos;s folder “backups”. Nothing was changed.</source>
        <translation>اختر ملفاً أنشأته «أدوات ▸ نسخ المكتبة احتياطياً…»، أو ملفاً من مجلد المكتبة «backups». لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The backup is incomplete, or was altered after it was made.</source>
        <translation>النسخة الاحتياطية ناقصة، أو غُيّرت بعد إنشائها.</translation>
    </message>
    <message>
        <source>Copy it again from where it came, or choose another backup. Nothing was changed.</source>
        <translation>انسخها مجدداً من مصدرها، أو اختر نسخة احتياطية أخرى. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of Aide-Mémoire.</source>
        <translation>أنشأ النسخة الاحتياطية إصدارٌ أحدث من Aide-Mémoire.</translation>
    </message>
    <message>
        <source>Restore it with that version. Nothing was changed.</source>
        <translation>استعدها بذلك الإصدار. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The file is not what its name says: most likely an error or login page that was saved in its place.</source>
        <translation>الملف ليس ما يقوله اسمه: الأرجح أنه صفحة خطأ أو صفحة تسجيل دخول حُفظت مكانه.</translation>
    </message>
    <message>
        <source>Download the document again. If this is what you want, import the file by itself and look it over, or use --other-content on the command line.</source>
        <translation>نزّل الوثيقة من جديد. إن كان هذا ما تريده فاستورد الملف وحده وراجعه، أو استعمل --other-content في سطر الأوامر.</translation>
    </message>
    <message>
        <source>This is a link, a pipe or a device, not a file.</source>
        <translation>هذا رابط أو أنبوب أو جهاز، وليس ملفًا.</translation>
    </message>
    <message>
        <source>The link leads back to itself or to the folder it lies in.</source>
        <translation>يعود الرابط إلى نفسه أو إلى المجلد الذي يقع فيه.</translation>
    </message>
    <message>
        <source>Nothing is lost: the files of the folder are imported once. Delete the link if it should lead elsewhere.</source>
        <translation>لم يُفقد شيء: تُستورد ملفات المجلد مرة واحدة. احذف الرابط إن كان ينبغي أن يؤدي إلى مكان آخر.</translation>
    </message>
    <message>
        <source>The link leads out of the folder that is imported, so it was not followed.</source>
        <translation>يؤدي الرابط إلى خارج المجلد المستورد، فلم يُتبع.</translation>
    </message>
    <message>
        <source>If you trust what it leads to, import that file or folder by itself.</source>
        <translation>إن كنت تثق بما يؤدي إليه فاستورد ذلك الملف أو المجلد وحده.</translation>
    </message>
    <message>
        <source>The system refused to lock in the process that reads files, so it read nothing.</source>
        <translation>رفض النظام عزل العملية التي تقرأ الملفات، فلم يُقرأ شيء.</translation>
    </message>
    <message>
        <source>Start the program outside of the container or policy that forbids it.</source>
        <translation>شغّل البرنامج خارج الحاوية أو السياسة التي تمنع ذلك.</translation>
    </message>
    <message>
        <source>It is in the library again.</source>
        <translation>هذه الوثيقة موجودة في المكتبة من جديد.</translation>
    </message>
    <message>
        <source>Delete what is there now first, then restore this.</source>
        <translation>احذف أولاً الموجودة الآن، ثم استعد هذه.</translation>
    </message>
    <message>
        <source>A dossier cannot lie inside itself.</source>
        <translation>لا يمكن أن تكون الإضبارة داخل نفسها.</translation>
    </message>
    <message>
        <source>Choose a dossier that does not lie in this one.</source>
        <translation>اختر إضبارة ليست داخل هذه الإضبارة.</translation>
    </message>
    <message>
        <source>There is one of this name already.</source>
        <translation>هذا الاسم مستخدم بالفعل.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسما آخر.</translation>
    </message>
    <message>
        <source>The library or the bundle was made by a newer version of Aide-Mémoire.</source>
        <translation>أُنشئت المكتبة أو الحزمة بإصدار أحدث من Aide-Mémoire.</translation>
    </message>
    <message>
        <source>The export or bundle is incomplete, or was altered after it was made.</source>
        <translation>التصدير أو الحزمة ناقص، أو جرى تغييره بعد إنشائه.</translation>
    </message>
    <message>
        <source>Copy it again from where it came, or have it exported once more. Nothing was imported.</source>
        <translation>انسخه مرة أخرى من مصدره، أو اطلب تصديره من جديد. لم يُستورد أي شيء.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>الملف محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>Give the password, or save the file without one in the program that made it, and try again.</source>
        <translation>أدخل كلمة المرور، أو احفظ الملف بدونها في البرنامج الذي أنشأه، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The password does not open the file.</source>
        <translation>كلمة المرور لا تفتح الملف.</translation>
    </message>
    <message>
        <source>The private annotations are locked.</source>
        <translation>التعليقات الخاصة مقفلة.</translation>
    </message>
    <message>
        <source>Unlock them with Annotate ▸ Unlock Private Annotations…, or with --unlock on the command line.</source>
        <translation>افتحها من التعليق ▸ فتح التعليقات الخاصة…، أو بالخيار --unlock في سطر الأوامر.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the private annotations.</source>
        <translation>هذه ليست العبارة السرية للتعليقات الخاصة.</translation>
    </message>
    <message>
        <source>Look at capitals and the layout of the keyboard, and try again.</source>
        <translation>تحقق من الأحرف الكبيرة وتخطيط لوحة المفاتيح ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Look at capitals and the layout of the keyboard, or ask who set it, and try again.</source>
        <translation>تحقق من الأحرف الكبيرة وتخطيط لوحة المفاتيح، أو اسأل من وضعها، ثم حاول من جديد.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>%1</source>
        <extracomment>%1 is what a paragraph has to hold, or what it is restricted to; fragments are joined into one sentence.</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>&quot;%1&quot;</translation>
    </message>
    <message>
        <source>any word beginning with %1</source>
        <translation>أي كلمة تبدأ بـ %1</translation>
    </message>
    <message>
        <source>%1 at most %2 words apart</source>
        <translation>%1 بفاصل لا يتجاوز %2 من الكلمات</translation>
    </message>
    <message>
        <source>the opening verb %1</source>
        <translation>الفعل الافتتاحي %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>باللغة %1</translation>
    </message>
    <message>
        <source>of the %1</source>
        <translation>من وثائق %1</translation>
    </message>
    <message>
        <source>of session %1</source>
        <translation>من الدورة ⁨%1⁩</translation>
    </message>
    <message>
        <source>of the kind %1</source>
        <translation>من نوع %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من ⁨%1⁩</translation>
    </message>
    <message>
        <source>of documents with %1 in the title</source>
        <translation>من وثائق في عنوانها %1</translation>
    </message>
    <message>
        <source>of documents that cite %1</source>
        <translation>من وثائق تستشهد بـ ⁨%1⁩</translation>
    </message>
    <message>
        <source>of documents cited by %1</source>
        <translation>من وثائق مستشهد بها في ⁨%1⁩</translation>
    </message>
    <message>
        <source>of documents sponsored by %1</source>
        <translation>من وثائق من مقدميها %1</translation>
    </message>
    <message>
        <source>of documents on the theme %1</source>
        <translation>من وثائق عن موضوع %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>Preambular paragraphs</source>
        <translation>فقرات الديباجة</translation>
    </message>
    <message>
        <source>Operative paragraphs</source>
        <translation>فقرات المنطوق</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <extracomment>%1 is &quot;Paragraphs&quot;, %2 what they have to hold.</extracomment>
        <translation>%1 التي تتضمن %2</translation>
    </message>
    <message>
        <source>%1, without %2</source>
        <extracomment>%1 is what was said so far, %2 what is left out.</extracomment>
        <translation>%1، دون %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is what was said so far, %2 a restriction such as &quot;in English&quot;.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, not %2</source>
        <extracomment>%1 is what was said so far, %2 a restriction such as &quot;in English&quot;.</extracomment>
        <translation>%1، عدا ما هو %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>The end of a sentence.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is what was said so far (&quot;Paragraphs&quot;), %2 a restriction such as &quot;in English&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>First %1 itself. %2</source>
        <extracomment>%1 is the symbol of a document that the query names, %2 the rest of the explanation.</extracomment>
        <translation>أولاً ⁨%1⁩ نفسها. %2</translation>
    </message>
    <message>
        <source>First %1 themselves. %2</source>
        <extracomment>%1 is a list of symbols of documents, %2 the rest of the explanation.</extracomment>
        <translation>أولاً %1 نفسها. %2</translation>
    </message>
    <message>
        <source>%1 %2 has no effect here.</source>
        <extracomment>%1 is what was said so far, %2 a part of the query.</extracomment>
        <translation>%1 لا أثر هنا لـ ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Nothing to search for.</source>
        <translation>لا شيء للبحث عنه.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>A list: everything before the last item, and the last item.</extracomment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>(%1)</source>
        <extracomment>A group within a list.</extracomment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>ما عدا %1</translation>
    </message>
    <message>
        <source>words of %1</source>
        <extracomment>%1 is the symbol of a document and the address of a paragraph.</extracomment>
        <translation>كلمات من ⁨%1⁩</translation>
    </message>
    <message>
        <source>of documents under the agenda item %1</source>
        <translation>من وثائق في إطار البند ⁨%1⁩ من جدول الأعمال</translation>
    </message>
    <message>
        <source>of documents with a vote of %1</source>
        <extracomment>%1 is a State.</extracomment>
        <translation>من وثائق سُجّل فيها تصويت ⁨%1⁩</translation>
    </message>
    <message>
        <source>of the event %1 and what was discussed there</source>
        <translation>من الحدث ⁨%1⁩ ومما نوقش فيه</translation>
    </message>
    <message>
        <source>of texts that have to do with the organisation %1</source>
        <translation>من نصوص ذات صلة بالمنظمة ⁨%1⁩</translation>
    </message>
    <message>
        <source>of documents with somebody in the role %1</source>
        <extracomment>%1 is a role such as &quot;main sponsor&quot;.</extracomment>
        <translation>من وثائق فيها من له دور «⁨%1⁩»</translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation>على لسان ⁨%1⁩</translation>
    </message>
    <message>
        <source>said by a speaker</source>
        <translation>على لسان متحدث</translation>
    </message>
    <message>
        <source>with a note that says %1</source>
        <extracomment>%1 are words of a note that the user wrote.</extracomment>
        <translation>مع ملاحظة فيها ⁨%1⁩</translation>
    </message>
    <message>
        <source>with a note tagged %1</source>
        <translation>مع ملاحظة موسومة بـ ⁨%1⁩</translation>
    </message>
    <message>
        <source>highlighted in %1</source>
        <extracomment>%1 is the name of a colour.</extracomment>
        <translation>مع تظليل %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>%1 is what a paragraph or document has: &quot;notes&quot;, &quot;votes&quot;.</extracomment>
        <translation>مع %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <extracomment>%1 is what a paragraph or document lacks: &quot;notes&quot;, &quot;votes&quot;.</extracomment>
        <translation>بدون %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 %2 is not a filter here: it is searched for as words.</source>
        <extracomment>%1 is what was said so far, %2 a part of the query.</extracomment>
        <translation>%1 ليس ⁨%2⁩ شرطاً هنا: عومل معاملة النص.</translation>
    </message>
    <message>
        <source>in the dossier %1</source>
        <extracomment>%1 is the name of a dossier, a folder of the user&apos;s own.</extracomment>
        <translation>في الإضبارة %1</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الهيئة</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>بند جدول الأعمال</translation>
    </message>
    <message>
        <source>In preambular paragraphs</source>
        <extracomment>Preambular paragraphs that hold certain words.</extracomment>
        <translation>في فقرات الديباجة</translation>
    </message>
    <message>
        <source>In operative paragraphs</source>
        <extracomment>Operative paragraphs that hold certain words.</extracomment>
        <translation>في فقرات المنطوق</translation>
    </message>
    <message>
        <source>Opening verb</source>
        <translation>الفعل الافتتاحي</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Cites</source>
        <translation>يستشهد بـ</translation>
    </message>
    <message>
        <source>Cited by</source>
        <translation>مستشهد به في</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>مقدم المشروع</translation>
    </message>
    <message>
        <source>Vote of</source>
        <translation>تصويت</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Said by a speaker</source>
        <extracomment>Words that somebody said, in a transcript.</extracomment>
        <translation>على لسان متحدث</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Kind of paragraph</source>
        <translation>نوع الفقرة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Has</source>
        <extracomment>Followed by what a paragraph or document has: notes, a vote…</extracomment>
        <translation>مع</translation>
    </message>
    <message>
        <source>Lacks</source>
        <extracomment>Followed by what a paragraph or document lacks: notes, a vote…</extracomment>
        <translation>بدون</translation>
    </message>
    <message>
        <source>In one paragraph</source>
        <translation>في فقرة واحدة</translation>
    </message>
    <message>
        <source>Similar to</source>
        <extracomment>Paragraphs that are like a certain one.</extracomment>
        <translation>مشابه لـ</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>بحث محفوظ</translation>
    </message>
    <message>
        <source>In dossier</source>
        <extracomment>A folder of the user&apos;s own: what lies in it is searched.</extracomment>
        <translation>في الإضبارة</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنكليزية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>الرومانية</translation>
    </message>
</context>
<context>
    <name>LinkMap</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A row of the list beside a map: %1 the relation, %2 the record that it starts at.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>A box of a map: so many records are not drawn.</extracomment>
        <translation>
            <numerusform>لا سجلات أخرى</numerusform>
            <numerusform>سجل آخر</numerusform>
            <numerusform>سجلان آخران</numerusform>
            <numerusform>%n سجلات أخرى</numerusform>
            <numerusform>%n سجلاً آخر</numerusform>
            <numerusform>%n سجل آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>centre of the map</source>
        <translation>مركز الخريطة</translation>
    </message>
</context>
<context>
    <name>NavigationTarget</name>
    <message>
        <source>Wanted</source>
        <translation>الوثائق المطلوبة</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Briefing Packs</source>
        <translation>ملفات الإحاطة</translation>
    </message>
    <message>
        <source>Saved Searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>المواعيد النهائية</translation>
    </message>
    <message>
        <source>All Themes</source>
        <translation>كل المواضيع</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>الأقوال المقتبسة</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <extracomment>Folders of the user&apos;s own in the library.</extracomment>
        <translation>الإضبارات</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>The list of what was changed in the library.</extracomment>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Theme Rules</source>
        <extracomment>The page of the rules by which paragraphs are found to be about a theme.</extracomment>
        <translation>قواعد المواضيع</translation>
    </message>
</context>
<context>
    <name>UserSyntax</name>
    <message>
        <source>it cannot be read. Let your account read it, and see that it is an ordinary file.</source>
        <translation>تتعذر قراءة الملف. امنح حسابك حق قراءته، وتأكد من أنه ملف عادي.</translation>
    </message>
    <message>
        <source>it is larger than one megabyte. Take out what is not needed.</source>
        <translation>يتجاوز حجم الملف ميغابايت واحدا. احذف ما لا حاجة إليه.</translation>
    </message>
    <message>
        <source>the folder holds more files than are read. Take some of them out.</source>
        <translation>في المجلد ملفات أكثر مما يُقرأ. أخرج بعضها منه.</translation>
    </message>
    <message>
        <source>it breaks off here (%1). Correct this place or the one before it.</source>
        <extracomment>%1 is what the parser says, often in English.</extracomment>
        <translation>تتوقف القراءة هنا (%1). صحح هذا الموضع أو ما قبله.</translation>
    </message>
    <message>
        <source>this is no syntax definition: it needs a &lt;language&gt; with a name, and a &lt;context&gt; in it.</source>
        <translation>ليس هذا تعريفا للبنية: يلزم عنصر &lt;language&gt; له اسم وفيه عنصر &lt;context&gt;.</translation>
    </message>
    <message>
        <source>this is no theme: it needs “metadata” with a “name”, and “text-styles”.</source>
        <translation>ليس هذا نسقا للألوان: يلزم «metadata» وفيه «name»، و«text-styles».</translation>
    </message>
    <message>
        <source>this pattern is no regular expression (%1). Correct it.</source>
        <extracomment>%1 is what is wrong with a regular expression, often in English.</extracomment>
        <translation>هذا النمط ليس تعبيرا نمطيا صحيحا (%1). صححه.</translation>
    </message>
    <message>
        <source>there is no &lt;context&gt; with the name “%1”. Add it, or correct the name.</source>
        <extracomment>A rule of a syntax definition leads to a context, %1, which the file does not have.</extracomment>
        <translation>لا يوجد عنصر &lt;context&gt; اسمه «%1». أضفه أو صحح الاسم.</translation>
    </message>
    <message>
        <source>there is no &lt;itemData&gt; with the name “%1”. Add it, or correct the name.</source>
        <extracomment>A rule of a syntax definition names a style, %1, which the file does not have.</extracomment>
        <translation>لا يوجد عنصر &lt;itemData&gt; اسمه «%1». أضفه أو صحح الاسم.</translation>
    </message>
    <message>
        <source>“%1” is no colour. Write it as #rrggbb.</source>
        <extracomment>%1 is what stands where a colour is expected.</extracomment>
        <translation>«%1» ليس لونا. اكتبه على هيئة #rrggbb.</translation>
    </message>
    <message>
        <source>another of your files has the name “%1” already. Give one of them another name.</source>
        <extracomment>%1 is the name of a syntax definition or a theme.</extracomment>
        <translation>يحمل ملف آخر من ملفاتك الاسم «%1» بالفعل. أعط أحدهما اسما آخر.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A file that the user wrote is not used. %1 is its name, %2 says what is wrong and what to do.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>The same, with the number of the line.</extracomment>
        <translation>%1، السطر %2: %3</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>التكبير والتصغير</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>Font Size</source>
        <translation>حجم الخط</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;انتقال</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>تع&amp;ليق</translation>
    </message>
    <message>
        <source>Highlight Colour</source>
        <translation>لون التظليل</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>أ&amp;دوات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>about %1</source>
        <extracomment>An estimated day, which follows from a session or a year and not from a date in the text: %1 is a month, "September 2026".</extracomment>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A moment: %1 is the day, %2 the hour.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <extracomment>A meeting of a body at which a text was adopted: %1 is its number.</extracomment>
        <translation>الجلسة %1</translation>
    </message>
    <message>
        <source>Plenary meeting %1</source>
        <extracomment>A meeting of a body at which a text was adopted: %1 is its number.</extracomment>
        <translation>الجلسة العامة %1</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>States</source>
        <extracomment>Member States, countries.</extracomment>
        <translation>الدول</translation>
    </message>
    <message>
        <source>Bodies</source>
        <extracomment>Bodies of the United Nations: councils, committees.</extracomment>
        <translation>الهيئات</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Documents that name no body.</extracomment>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>صفحات الغلاف</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Enacting formulas</source>
        <extracomment>&quot;The Human Rights Council,&quot; at the start of a resolution.</extracomment>
        <translation>العبارات الافتتاحية</translation>
    </message>
    <message>
        <source>Preambular paragraphs</source>
        <translation>فقرات الديباجة</translation>
    </message>
    <message>
        <source>Operative paragraphs</source>
        <translation>فقرات المنطوق</translation>
    </message>
    <message>
        <source>Subparagraphs</source>
        <translation>الفقرات الفرعية</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>العناوين الفرعية</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>الحواشي</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>عمليات التصويت</translation>
    </message>
    <message>
        <source>Other paragraphs</source>
        <translation>فقرات أخرى</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>بدون دورة</translation>
    </message>
    <message>
        <source>Session %1</source>
        <extracomment>A session of a body: %1 is its number (&quot;57&quot;, &quot;S-30&quot;).</extracomment>
        <translation>الدورة %1</translation>
    </message>
    <message>
        <source>On the record</source>
        <extracomment>Of words that somebody said: they may be used with the name.</extracomment>
        <translation>للنشر</translation>
    </message>
    <message>
        <source>Chatham House Rule</source>
        <extracomment>Of words that somebody said: they may be used, but without the name.</extracomment>
        <translation>قاعدة تشاتام هاوس</translation>
    </message>
    <message>
        <source>Needs clearance</source>
        <extracomment>Of words that somebody said: somebody has to agree before they are used.</extracomment>
        <translation>تحتاج إلى موافقة</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>A document, said of a single record in a list.</extracomment>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>An event, said of a single record in a list.</extracomment>
        <translation>حدث</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>A person, said of a single record in a list.</extracomment>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>An organisation, said of a single record in a list.</extracomment>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>A Member State or another country, said of a single record in a list.</extracomment>
        <translation>دولة</translation>
    </message>
    <message>
        <source>Body</source>
        <extracomment>A body of the United Nations, said of a single record in a list.</extracomment>
        <translation>هيئة</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>A theme, said of a single record in a list.</extracomment>
        <translation>موضوع</translation>
    </message>
</context>
<context>
    <name>PlaceKey</name>
    <message>
        <source>Text</source>
        <extracomment>A place of the window and what a key does there, in the list of keyboard shortcuts.</extracomment>
        <translation>النص</translation>
    </message>
    <message>
        <source>Highlight the selection in a colour</source>
        <translation>تظليل المحدد بلون</translation>
    </message>
    <message>
        <source>Follow the link, or open the note</source>
        <translation>اتباع الرابط أو فتح الحاشية</translation>
    </message>
    <message>
        <source>Delete the annotation</source>
        <translation>حذف التعليق</translation>
    </message>
    <message>
        <source>Find: highlight all matches</source>
        <translation>البحث في النص: تظليل كل المواضع</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Finish the comment</source>
        <translation>إنهاء التعليق المكتوب</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Accept all similar</source>
        <translation>قبول كل المماثل</translation>
    </message>
    <message>
        <source>Accept all from this rule</source>
        <translation>قبول كل ما يأتي من هذه القاعدة</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Reject all similar</source>
        <translation>رفض كل المماثل</translation>
    </message>
    <message>
        <source>Open the paragraph</source>
        <translation>فتح الفقرة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Next hit, from the box and the results</source>
        <translation>النتيجة التالية، من الخانة ومن النتائج</translation>
    </message>
    <message>
        <source>Previous hit, from the box and the results</source>
        <translation>النتيجة السابقة، من الخانة ومن النتائج</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>فتح في علامة تبويب جديدة</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Briefing pack</source>
        <translation>ملف الإحاطة</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>البحث في النص</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Original pages</source>
        <translation>الصفحات الأصلية</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Show the paragraph in the text</source>
        <translation>عرض الفقرة في النص</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>الصفحة الأولى</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>الصفحة الأخيرة</translation>
    </message>
    <message>
        <source>Edit the comment</source>
        <translation>تحرير التعليق المكتوب</translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>الانتقال إلى النتائج</translation>
    </message>
    <message>
        <source>Complete the word</source>
        <translation>إكمال الكلمة</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>حفظ التغيير</translation>
    </message>
    <message>
        <source>Discard the change</source>
        <translation>تجاهل التغيير</translation>
    </message>
    <message>
        <source>Agreed language</source>
        <translation>الصياغة المتفق عليها</translation>
    </message>
    <message>
        <source>Compare the two texts</source>
        <translation>مقارنة النصين</translation>
    </message>
    <message>
        <source>Rename the saved search or the dossier</source>
        <translation>تغيير اسم البحث المحفوظ أو الإضبارة</translation>
    </message>
    <message>
        <source>Delete the saved search or the dossier</source>
        <translation>حذف البحث المحفوظ أو الإضبارة</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>الإضبارة</translation>
    </message>
    <message>
        <source>Open, or edit the note</source>
        <translation>فتح أو تحرير الملاحظة</translation>
    </message>
    <message>
        <source>Take out of the dossier</source>
        <translation>إخراج من الإضبارة</translation>
    </message>
    <message>
        <source>Finish the note</source>
        <translation>إنهاء الملاحظة</translation>
    </message>
</context>
<context>
    <name>presentation::SourceLoader</name>
    <message>
        <source>Reading the source of %1</source>
        <extracomment>A job: the file that a document was imported from is read. %1 is the document.</extracomment>
        <translation>قراءة مصدر %1</translation>
    </message>
    <message>
        <source>Colouring the source of %1</source>
        <extracomment>A job: the file that a document was imported from gets the colours of its syntax. %1 is the document.</extracomment>
        <translation>تلوين مصدر %1</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>notes</source>
        <extracomment>Read after &quot;with&quot; or &quot;without&quot;: paragraphs with notes.</extracomment>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>وسوم</translation>
    </message>
    <message>
        <source>votes</source>
        <extracomment>Read after &quot;with&quot; or &quot;without&quot;: documents with votes.</extracomment>
        <translation>تصويت</translation>
    </message>
    <message>
        <source>sponsors</source>
        <translation>مقدمين</translation>
    </message>
    <message>
        <source>themes</source>
        <translation>مواضيع</translation>
    </message>
    <message>
        <source>events</source>
        <translation>أحداث</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>متحدثين</translation>
    </message>
    <message>
        <source>citations</source>
        <extracomment>Read after &quot;with&quot; or &quot;without&quot;: documents with citations of other documents.</extracomment>
        <translation>استشهادات</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>notes of your own</source>
        <extracomment>Read after &quot;with&quot; or &quot;without&quot;: paragraphs with notes of your own.</extracomment>
        <translation>ملاحظاتك</translation>
    </message>
    <message>
        <source>a star</source>
        <extracomment>Read after &quot;with&quot; or &quot;without&quot;: documents with a star that a person gave them.</extracomment>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>the mark “unread”</source>
        <extracomment>Read after &quot;with&quot; or &quot;without&quot;: documents that were not opened since they arrived.</extracomment>
        <translation>علامة «غير مقروء»</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact of a record: what it is, and its value.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Quotations compared with their sources: %1. Of these, changed or without a source: %2.</source>
        <extracomment>%1 quotations were compared with their sources, %2 of them differ or have lost their source.</extracomment>
        <translation>الاقتباسات التي قورنت بمصادرها: %1. منها ما تغير أو فقد مصدره: %2.</translation>
    </message>
    <message>
        <source>These words differ from the source as it stands now.</source>
        <translation>تختلف هذه الكلمات عن المصدر بصورته الحالية.</translation>
    </message>
    <message>
        <source>The source of these words is no longer in the library.</source>
        <translation>لم يعد مصدر هذه الكلمات في المكتبة.</translation>
    </message>
    <message>
        <source>This part is no longer in the library.</source>
        <translation>لم يعد هذا الجزء في المكتبة.</translation>
    </message>
    <message>
        <source>A newer document replaces this one.</source>
        <translation>حلت محل هذه الوثيقة وثيقة أحدث.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>جارٍ الطباعة</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>جارٍ كتابة ملف PDF</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Foot of a page: its number and the number of pages.</extracomment>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Prepared for %1</source>
        <translation>مقدم إلى %1</translation>
    </message>
    <message>
        <source>Prepared by %1</source>
        <translation>إعداد %1</translation>
    </message>
    <message>
        <source>%1; original: %2</source>
        <extracomment>The language of a text and the language in which it was drafted.</extracomment>
        <translation>%1؛ الأصل: %2</translation>
    </message>
    <message>
        <source>imported on %1, SHA-256 %2</source>
        <extracomment>A date, and the fingerprint of a file.</extracomment>
        <translation>استُورد في %1، SHA-256 %2</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>طُبع في %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Chatham House Rule: these words may be used, but not the name of who said them.</source>
        <translation>قاعدة تشاتام هاوس: يجوز استعمال هذه الأقوال دون ذكر اسم قائلها.</translation>
    </message>
    <message>
        <source>Words that still need clearance were left out.</source>
        <translation>حُذفت أقوال ما زالت تحتاج إلى موافقة.</translation>
    </message>
    <message>
        <source>Unofficial copies of texts of the United Nations, for information only. Source: United Nations.</source>
        <translation>نسخ غير رسمية من نصوص الأمم المتحدة، للعلم فقط. المصدر: الأمم المتحدة.</translation>
    </message>
    <message>
        <source>Our words</source>
        <extracomment>Stands above notes and comments of a pack, which are not words of the United Nations.</extracomment>
        <translation>كلامنا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An event and its date.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The end of a list of names: how many are not named.</extracomment>
        <translation>
            <numerusform>%n آخر</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n آخر</numerusform>
            <numerusform>%n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>What somebody said: the words, and where they stand.</extracomment>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>Only spacing or punctuation differs from the source.</source>
        <translation>لا تختلف عن المصدر إلا المسافات أو علامات الترقيم.</translation>
    </message>
    <message>
        <source>These words stand in another paragraph of the source now.</source>
        <translation>توجد هذه الكلمات الآن في فقرة أخرى من المصدر.</translation>
    </message>
    <message>
        <source>Printed as it is because: %1</source>
        <extracomment>Under a quotation that differs from its source: why it is printed nevertheless.</extracomment>
        <translation>طُبع كما هو للسبب التالي: %1</translation>
    </message>
    <message>
        <source>Save Briefing Pack</source>
        <translation>حفظ ملف الإحاطة</translation>
    </message>
    <message>
        <source>Writing the pack</source>
        <extracomment>A job: a briefing pack is written to a file.</extracomment>
        <translation>كتابة ملف الإحاطة</translation>
    </message>
</context>
<context>
    <name>ReaderHeader</name>
    <message>
        <source>without a vote</source>
        <translation>بدون تصويت</translation>
    </message>
    <message>
        <source>%1 in favour, %2 against, %3 abstaining</source>
        <extracomment>A recorded vote: the numbers of States.</extracomment>
        <translation>المؤيدون %1، المعارضون %2، الممتنعون %3</translation>
    </message>
    <message>
        <source>adopted on %1</source>
        <extracomment>A resolution: %1 is a date.</extracomment>
        <translation>اعتُمد في %1</translation>
    </message>
    <message>
        <source>adopted on %1 without a vote</source>
        <translation>اعتُمد في %1 بدون تصويت</translation>
    </message>
    <message>
        <source>adopted on %1, %2</source>
        <extracomment>%1 is a date, %2 the tally of the vote.</extracomment>
        <translation>اعتُمد في %1، %2</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Deadlines</source>
        <translation>المواعيد النهائية</translation>
    </message>
    <message>
        <source>draft resolution</source>
        <extracomment>A kind of document.</extracomment>
        <translation>مشروع قرار</translation>
    </message>
    <message>
        <source>letter</source>
        <extracomment>A kind of document.</extracomment>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>A kind of document: &quot;Note by the Secretariat&quot;.</extracomment>
        <translation>مذكرة</translation>
    </message>
    <message>
        <source>report</source>
        <extracomment>A kind of document.</extracomment>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>news article</source>
        <extracomment>A kind of document.</extracomment>
        <translation>مقال إخباري</translation>
    </message>
    <message>
        <source>page of an event</source>
        <extracomment>A kind of document: a page that announces an event.</extracomment>
        <translation>صفحة فعالية</translation>
    </message>
    <message>
        <source>meeting summary</source>
        <extracomment>A kind of document.</extracomment>
        <translation>موجز جلسة</translation>
    </message>
    <message>
        <source>press release</source>
        <extracomment>A kind of document.</extracomment>
        <translation>نشرة صحفية</translation>
    </message>
    <message>
        <source>statement</source>
        <extracomment>A kind of document: what somebody said.</extracomment>
        <translation>بيان</translation>
    </message>
    <message>
        <source>transcript</source>
        <extracomment>A kind of document: what was said, word for word.</extracomment>
        <translation>محضر حرفي</translation>
    </message>
    <message>
        <source>call for inputs</source>
        <extracomment>A kind of document.</extracomment>
        <translation>دعوة لتقديم مساهمات</translation>
    </message>
    <message>
        <source>concept note</source>
        <extracomment>A kind of document.</extracomment>
        <translation>مذكرة مفاهيمية</translation>
    </message>
    <message>
        <source>list of speakers</source>
        <extracomment>A kind of document.</extracomment>
        <translation>قائمة المتكلمين</translation>
    </message>
    <message>
        <source>agenda</source>
        <extracomment>A kind of document.</extracomment>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list.</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>additional sponsor</source>
        <translation>مقدم إضافي</translation>
    </message>
    <message>
        <source>main sponsor</source>
        <translation>مقدم رئيسي</translation>
    </message>
    <message>
        <source>in favour</source>
        <extracomment>How a State voted.</extracomment>
        <translation>مؤيدة</translation>
    </message>
    <message>
        <source>against</source>
        <extracomment>How a State voted.</extracomment>
        <translation>معارضة</translation>
    </message>
    <message>
        <source>abstaining</source>
        <extracomment>How a State voted.</extracomment>
        <translation>ممتنعة</translation>
    </message>
    <message>
        <source>Change %1</source>
        <extracomment>The mark for editing a field; a screen reader says the title.</extracomment>
        <translation>تغيير %1</translation>
    </message>
    <message numerus="yes">
        <source>sponsored %n texts</source>
        <translation>
            <numerusform>لم تشارك في تقديم أي نص</numerusform>
            <numerusform>شاركت في تقديم نص واحد</numerusform>
            <numerusform>شاركت في تقديم نصين</numerusform>
            <numerusform>شاركت في تقديم %n نصوص</numerusform>
            <numerusform>شاركت في تقديم %n نصاً</numerusform>
            <numerusform>شاركت في تقديم %n نص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in favour of %n</source>
        <translation>
            <numerusform>لم تؤيد أي نص</numerusform>
            <numerusform>أيدت نصاً واحداً</numerusform>
            <numerusform>أيدت نصين</numerusform>
            <numerusform>أيدت %n نصوص</numerusform>
            <numerusform>أيدت %n نصاً</numerusform>
            <numerusform>أيدت %n نص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>against %n</source>
        <translation>
            <numerusform>لم تعارض أي نص</numerusform>
            <numerusform>عارضت نصاً واحداً</numerusform>
            <numerusform>عارضت نصين</numerusform>
            <numerusform>عارضت %n نصوص</numerusform>
            <numerusform>عارضت %n نصاً</numerusform>
            <numerusform>عارضت %n نص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>abstained on %n</source>
        <translation>
            <numerusform>لم تمتنع عن التصويت على أي نص</numerusform>
            <numerusform>امتنعت عن التصويت على نص واحد</numerusform>
            <numerusform>امتنعت عن التصويت على نصين</numerusform>
            <numerusform>امتنعت عن التصويت على %n نصوص</numerusform>
            <numerusform>امتنعت عن التصويت على %n نصاً</numerusform>
            <numerusform>امتنعت عن التصويت على %n نص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cited by %n documents</source>
        <translation>
            <numerusform>غير مستشهد به في أي وثيقة</numerusform>
            <numerusform>مستشهد به في وثيقة واحدة</numerusform>
            <numerusform>مستشهد به في وثيقتين</numerusform>
            <numerusform>مستشهد به في %n وثائق</numerusform>
            <numerusform>مستشهد به في %n وثيقة</numerusform>
            <numerusform>مستشهد به في %n وثيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %3 %2</source>
        <extracomment>How texts spread over the years: %1 and %2 are the first and last year, %3 a row of bars.</extracomment>
        <translation>%2 %3 %1</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>A change in the history: %1 the relation, %2 the other record, %3 what was decided.</extracomment>
        <translation>%1 ⁨%2⁩: %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A change in the history: %1 a field, %2 what it said before, %3 what it says now.</extracomment>
        <translation>%1: من ⁨%2⁩ إلى ⁨%3⁩</translation>
    </message>
    <message>
        <source>Nothing in the library is linked to it yet.</source>
        <translation>لا شيء في المكتبة مرتبط به بعد.</translation>
    </message>
    <message>
        <source>Link map</source>
        <translation>خريطة الروابط</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Themes by year</source>
        <translation>المواضيع حسب السنة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>The library has this document without its text.</source>
        <translation>هذه الوثيقة في المكتبة دون نصها.</translation>
    </message>
    <message>
        <source>◌ This document is cited, but it is not in your library. Import it when you have it.</source>
        <translation>◌ هذه الوثيقة مستشهَد بها لكنها ليست في مكتبتك. استوردها متى حصلت عليها.</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الهيئة</translation>
    </message>
    <message>
        <source>Add:</source>
        <extracomment>Before a list of fields that a record does not have yet; each opens an editor.</extracomment>
        <translation>إضافة:</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>إظهار الكل (%n)</numerusform>
            <numerusform>إظهار الواحد (%n)</numerusform>
            <numerusform>إظهار الاثنين (%n)</numerusform>
            <numerusform>إظهار الـ %n كلها</numerusform>
            <numerusform>إظهار الـ %n كلها</numerusform>
            <numerusform>إظهار الـ %n كلها</numerusform>
        </translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Mentions that are not linked</source>
        <extracomment>Paragraphs that have a record&apos;s name without being linked to it.</extracomment>
        <translation>إشارات غير مرتبطة</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>Makes a link of a mention.</extracomment>
        <translation>ربط</translation>
    </message>
    <message numerus="yes">
        <source>Search all %n paragraphs with this name</source>
        <translation>
            <numerusform>بحث في كل الفقرات التي تتضمن هذا الاسم (%n)</numerusform>
            <numerusform>بحث في الفقرة الوحيدة التي تتضمن هذا الاسم (%n)</numerusform>
            <numerusform>بحث في الفقرتين اللتين تتضمنان هذا الاسم (%n)</numerusform>
            <numerusform>بحث في %n فقرات تتضمن هذا الاسم</numerusform>
            <numerusform>بحث في %n فقرة تتضمن هذا الاسم</numerusform>
            <numerusform>بحث في %n فقرة تتضمن هذا الاسم</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Revert</source>
        <extracomment>Puts a field or a link back to what it was before a change.</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>core group</source>
        <extracomment>The States that write a resolution together.</extracomment>
        <translation>المجموعة الأساسية</translation>
    </message>
    <message>
        <source>sponsor, not a member</source>
        <extracomment>A sponsor that is no member of the body that adopts the text.</extracomment>
        <translation>مقدم غير عضو</translation>
    </message>
    <message>
        <source>Quotation, status</source>
        <translation>قول مقتبس، الحالة</translation>
    </message>
    <message>
        <source>Quotation, speaker</source>
        <translation>قول مقتبس، المتحدث</translation>
    </message>
    <message>
        <source>Quotation, event</source>
        <translation>قول مقتبس، الحدث</translation>
    </message>
    <message>
        <source>Merged: %1</source>
        <extracomment>A change in the history: %1 is the name of the record that was merged into this one.</extracomment>
        <translation>دُمج: %1</translation>
    </message>
    <message>
        <source>Split off: %1</source>
        <extracomment>A change in the history: %1 is the name of the record that was split off this one.</extracomment>
        <translation>فُصل: %1</translation>
    </message>
    <message>
        <source>Merge…</source>
        <extracomment>Opens a dialog that makes this record and another one of its kind one.</extracomment>
        <translation>دمج…</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Merged into it:</source>
        <extracomment>Before the names of records that were merged into this one.</extracomment>
        <translation>دُمج فيه:</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>الأقوال المقتبسة</translation>
    </message>
    <message>
        <source>Change status, speaker or event</source>
        <translation>تغيير الحالة أو المتحدث أو الحدث</translation>
    </message>
    <message>
        <source>representative</source>
        <extracomment>Who somebody speaks as.</extracomment>
        <translation>ممثل</translation>
    </message>
    <message>
        <source>ambassador</source>
        <extracomment>Who somebody speaks as.</extracomment>
        <translation>سفير</translation>
    </message>
    <message>
        <source>rapporteur</source>
        <extracomment>Who somebody speaks as.</extracomment>
        <translation>مقرر</translation>
    </message>
    <message>
        <source>minister</source>
        <extracomment>Who somebody speaks as.</extracomment>
        <translation>وزير</translation>
    </message>
    <message>
        <source>president</source>
        <extracomment>Who somebody speaks as.</extracomment>
        <translation>رئيس</translation>
    </message>
    <message>
        <source>mayor</source>
        <extracomment>Who somebody speaks as.</extracomment>
        <translation>رئيس البلدية</translation>
    </message>
    <message>
        <source>director</source>
        <extracomment>Who somebody speaks as.</extracomment>
        <translation>مدير</translation>
    </message>
    <message>
        <source>chair</source>
        <extracomment>Who somebody speaks as: the person in the chair.</extracomment>
        <translation>رئيس الجلسة</translation>
    </message>
    <message>
        <source>delegate</source>
        <extracomment>Who somebody speaks as.</extracomment>
        <translation>مندوب</translation>
    </message>
    <message>
        <source>expert</source>
        <extracomment>Who somebody speaks as.</extracomment>
        <translation>خبير</translation>
    </message>
    <message>
        <source>moderator</source>
        <extracomment>Who somebody speaks as.</extracomment>
        <translation>مدير النقاش</translation>
    </message>
    <message>
        <source>%1 + %2 suggested</source>
        <extracomment>How many records are linked: %1 is their number, %2 how many more are suggested.</extracomment>
        <translation>%1 + %2 مقترحة</translation>
    </message>
    <message numerus="yes">
        <source>%n documents on this theme</source>
        <translation>
            <numerusform>لا وثائق عن هذا الموضوع</numerusform>
            <numerusform>وثيقة واحدة عن هذا الموضوع</numerusform>
            <numerusform>وثيقتان عن هذا الموضوع</numerusform>
            <numerusform>%n وثائق عن هذا الموضوع</numerusform>
            <numerusform>%n وثيقة عن هذا الموضوع</numerusform>
            <numerusform>%n وثيقة عن هذا الموضوع</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept Suggestion</source>
        <translation>قبول الاقتراح</translation>
    </message>
    <message>
        <source>Reject Suggestion</source>
        <translation>رفض الاقتراح</translation>
    </message>
    <message>
        <source>Link Mention</source>
        <translation>ربط الموضع المذكور</translation>
    </message>
    <message>
        <source>Revert Change</source>
        <translation>إلغاء التغيير</translation>
    </message>
    <message>
        <source>Split Off Record</source>
        <translation>فصل السجل</translation>
    </message>
    <message>
        <source>introduces</source>
        <extracomment>What a State did about a text.</extracomment>
        <translation>يعرض</translation>
    </message>
    <message>
        <source>supports</source>
        <extracomment>What a State did about a text.</extracomment>
        <translation>يؤيد</translation>
    </message>
    <message>
        <source>opposes</source>
        <extracomment>What a State did about a text.</extracomment>
        <translation>يعارض</translation>
    </message>
    <message>
        <source>explains its vote</source>
        <extracomment>What a State did about a text.</extracomment>
        <translation>يعلل تصويته</translation>
    </message>
    <message>
        <source>Theme rule</source>
        <extracomment>Opens the page with the rule by which paragraphs are found to be about this theme.</extracomment>
        <translation>قاعدة الموضوع</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>cites</source>
        <translation>يستشهد بـ</translation>
    </message>
    <message>
        <source>cited by</source>
        <translation>مستشهد به في</translation>
    </message>
    <message>
        <source>sponsored by</source>
        <extracomment>A document and the States that sponsored it.</extracomment>
        <translation>مقدمو المشروع</translation>
    </message>
    <message>
        <source>votes</source>
        <extracomment>A document and the States whose votes are recorded.</extracomment>
        <translation>التصويت</translation>
    </message>
    <message>
        <source>voted on</source>
        <translation>صوتت على</translation>
    </message>
    <message>
        <source>about</source>
        <extracomment>A text and its theme.</extracomment>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>adopted by</source>
        <translation>جهة الاعتماد</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>الوثائق المعتمدة</translation>
    </message>
    <message>
        <source>organised by</source>
        <translation>من تنظيم</translation>
    </message>
    <message>
        <source>organised</source>
        <translation>أحداث من تنظيمه</translation>
    </message>
    <message>
        <source>speakers</source>
        <extracomment>An event and the people who spoke at it.</extracomment>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>spoke at</source>
        <translation>تحدث في</translation>
    </message>
    <message>
        <source>belongs to</source>
        <extracomment>A person and an organisation.</extracomment>
        <translation>ينتمي إلى</translation>
    </message>
    <message>
        <source>people</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>has parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>discusses</source>
        <extracomment>An event and a document that was discussed at it.</extracomment>
        <translation>يناقش</translation>
    </message>
    <message>
        <source>discussed at</source>
        <translation>نوقش في</translation>
    </message>
    <message>
        <source>follows</source>
        <extracomment>A resolution and the earlier one of the same series.</extracomment>
        <translation>يلي</translation>
    </message>
    <message>
        <source>followed by</source>
        <translation>يليه</translation>
    </message>
    <message>
        <source>call under the mandate of</source>
        <extracomment>A call for contributions and the document that mandates it.</extracomment>
        <translation>دعوة بموجب</translation>
    </message>
    <message>
        <source>calls for contributions</source>
        <translation>دعوات إلى تقديم مساهمات</translation>
    </message>
    <message>
        <source>represents</source>
        <extracomment>A person and a State or an organisation.</extracomment>
        <translation>يمثل</translation>
    </message>
    <message>
        <source>represented by</source>
        <translation>الممثلون</translation>
    </message>
    <message>
        <source>contact</source>
        <extracomment>An event or call, and whom to write to.</extracomment>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>contact for</source>
        <translation>جهة الاتصال بشأن</translation>
    </message>
    <message>
        <source>wider theme</source>
        <extracomment>A theme and the wider one above it.</extracomment>
        <translation>الموضوع الأعم</translation>
    </message>
    <message>
        <source>narrower themes</source>
        <translation>المواضيع الأخص</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>A resolution and the draft that it was adopted from; &quot;adopted as&quot; leads from the draft to the resolution.</extracomment>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>adopted as</source>
        <translation>اعتُمد بوصفه</translation>
    </message>
    <message>
        <source>revision of</source>
        <translation>تنقيح لـ</translation>
    </message>
    <message>
        <source>revised by</source>
        <translation>نُقّح في</translation>
    </message>
    <message>
        <source>correction of</source>
        <translation>تصويب لـ</translation>
    </message>
    <message>
        <source>corrected by</source>
        <translation>صُوّب في</translation>
    </message>
    <message>
        <source>addendum to</source>
        <translation>إضافة إلى</translation>
    </message>
    <message>
        <source>addenda</source>
        <translation>الإضافات</translation>
    </message>
    <message>
        <source>quotes</source>
        <extracomment>Words of a text and the paragraph that they are taken from.</extracomment>
        <translation>يقتبس من</translation>
    </message>
    <message>
        <source>quoted in</source>
        <translation>مقتبس في</translation>
    </message>
    <message>
        <source>mentions</source>
        <extracomment>A text and a record whose name stands in it.</extracomment>
        <translation>يذكر</translation>
    </message>
    <message>
        <source>mentioned in</source>
        <translation>مذكور في</translation>
    </message>
    <message>
        <source>sponsored</source>
        <translation>نصوص شاركت في تقديمها</translation>
    </message>
    <message>
        <source>documents on this theme</source>
        <translation>وثائق عن هذا الموضوع</translation>
    </message>
    <message>
        <source>reports the words of</source>
        <extracomment>A text and a person, State or organisation whose words it tells without quoting them.</extracomment>
        <translation>ينقل أقوال</translation>
    </message>
    <message>
        <source>words reported in</source>
        <extracomment>A text and a person, State or organisation whose words it tells without quoting them.</extracomment>
        <translation>أقوال منقولة في</translation>
    </message>
    <message>
        <source>positions</source>
        <extracomment>A document and the States that supported it, opposed it or explained their votes.</extracomment>
        <translation>مواقف</translation>
    </message>
    <message>
        <source>took a position on</source>
        <extracomment>A document and the States that supported it, opposed it or explained their votes.</extracomment>
        <translation>اتخذ موقفا بشأن</translation>
    </message>
    <message>
        <source>spoke on behalf of</source>
        <extracomment>A State or a person, and a group of States.</extracomment>
        <translation>تكلم باسم</translation>
    </message>
    <message>
        <source>spoken for by</source>
        <extracomment>A State or a person, and a group of States.</extracomment>
        <translation>تكلم باسمها</translation>
    </message>
    <message>
        <source>mandated by</source>
        <extracomment>An event and the resolution that asks for it.</extracomment>
        <translation>مكلَّف به بموجب</translation>
    </message>
    <message>
        <source>mandate for</source>
        <extracomment>An event and the resolution that asks for it.</extracomment>
        <translation>ولاية لـ</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>The file holds pictures of pages, no text.</source>
        <translation>يتضمن الملف صور صفحات، ولا نص فيه.</translation>
    </message>
    <message>
        <source>The text was recognised from pictures: compare it with the pages.</source>
        <translation>استُخرج النص من صور بالتعرف على الحروف: قارنه بالصفحات.</translation>
    </message>
    <message>
        <source>The file has tracked changes; the text is as they leave it.</source>
        <translation>في الملف تغييرات متعقَّبة؛ والنص هنا كما يصبح بتطبيقها.</translation>
    </message>
    <message>
        <source>The file was converted by another program to be read.</source>
        <translation>حُوّل الملف ببرنامج آخر لتتسنى قراءته.</translation>
    </message>
    <message>
        <source>The library had lost its copy of this file, or it was altered: it is back.</source>
        <translation>كانت نسخة المكتبة من هذا الملف مفقودة أو معدلة، وقد استُعيدت.</translation>
    </message>
    <message>
        <source>More than a tenth of the file’s words were left out: look at what was left out.</source>
        <extracomment>Of a web page: menus and the like.</extracomment>
        <translation>تُرك أكثر من عُشر كلمات الملف: راجع ما تُرك.</translation>
    </message>
    <message>
        <source>The file does not name its character set; it was read as %1. If letters look wrong, save it as UTF-8 and import it again.</source>
        <extracomment>%1 is a character set, windows-1256.</extracomment>
        <translation>لا يذكر الملف مجموعة محارفه؛ وقد قُرئ على أنه %1. إذا بدت الحروف خاطئة فاحفظه بترميز UTF-8 واستورده من جديد.</translation>
    </message>
    <message>
        <source>Some pages have a font that does not say which letters its shapes are; that text is left out. Recognise the text (OCR) to have it.</source>
        <translation>في بعض الصفحات خط لا يحدد أي الحروف تمثلها أشكاله؛ وقد أُغفل ذلك النص. اطلب التعرف على النص (OCR) للحصول عليه.</translation>
    </message>
    <message>
        <source>The file is not what its name says: compare the text with the document.</source>
        <translation>الملف ليس ما يقوله اسمه: قارن النص بالوثيقة.</translation>
    </message>
    <message>
        <source>This is a bundle: drop it on the window by itself to merge it with the library; unpack it first where it lies in an archive.</source>
        <extracomment>Of a file that was to be imported. A bundle holds documents and annotations of another library.</extracomment>
        <translation>هذه حزمة: أفلتها وحدها على النافذة لدمجها في المكتبة، وفكّ ضغطها أولا إن كانت داخل أرشيف.</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>A document symbol in the text</source>
        <translation>رمز وثيقة في النص</translation>
    </message>
    <message>
        <source>A citation in words</source>
        <translation>استشهاد بالكلمات</translation>
    </message>
    <message>
        <source>The title of a document</source>
        <translation>عنوان وثيقة</translation>
    </message>
    <message>
        <source>A session of a body that the text names</source>
        <translation>دورة هيئة يذكرها النص</translation>
    </message>
    <message>
        <source>States that stand beside the words core group</source>
        <translation>دول ترد بجانب عبارة «المجموعة الأساسية»</translation>
    </message>
    <message>
        <source>An event that the text tells of</source>
        <translation>حدث يتحدث عنه النص</translation>
    </message>
    <message>
        <source>Somebody whom a title or a role describes</source>
        <translation>شخص يدل عليه لقب أو منصب</translation>
    </message>
    <message>
        <source>A person that the text names</source>
        <translation>شخص يذكره النص</translation>
    </message>
    <message>
        <source>An organisation that the text names</source>
        <translation>منظمة يذكرها النص</translation>
    </message>
    <message>
        <source>Words in quotation marks and who said them</source>
        <translation>كلمات بين علامتي اقتباس وقائلها</translation>
    </message>
    <message>
        <source>Whom the text asks to write to</source>
        <translation>جهة يطلب النص مراسلتها</translation>
    </message>
    <message>
        <source>A paragraph that asks somebody for something</source>
        <translation>فقرة تطلب شيئاً من جهة ما</translation>
    </message>
    <message>
        <source>A record&apos;s name or alias</source>
        <extracomment>A paragraph that has the words of a record&apos;s name without being linked to it.</extracomment>
        <translation>اسم سجل أو اسم بديل له</translation>
    </message>
    <message>
        <source>Stated in the source file</source>
        <extracomment>The source file itself says so.</extracomment>
        <translation>مذكور في الملف المصدر</translation>
    </message>
    <message>
        <source>Theme keywords</source>
        <translation>كلمات دالة على موضوع</translation>
    </message>
    <message>
        <source>What a State did about a text, or for whom it spoke</source>
        <translation>ما فعلته دولة بشأن نص أو من تكلمت باسمه</translation>
    </message>
    <message>
        <source>Who speaks a statement as a whole</source>
        <translation>من يلقي بيانا بأكمله</translation>
    </message>
    <message>
        <source>A sentence that tells what somebody said, without quoting it</source>
        <translation>جملة تنقل ما قاله أحدهم دون اقتباس</translation>
    </message>
    <message>
        <source>Another text tells of an event of the same day and name, or kind: the same?</source>
        <translation>نص آخر يذكر حدثاً في اليوم نفسه وبالاسم نفسه أو من النوع نفسه: أهو الحدث ذاته؟</translation>
    </message>
</context>
<context>
    <name>ThemeRules</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <extracomment>Stands in place of %1 in a sentence about what a rule of a theme does.</extracomment>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%n فقرات</numerusform>
            <numerusform>%n فقرة</numerusform>
            <numerusform>%n فقرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <extracomment>Stands in place of %2 there.</extracomment>
        <translation>
            <numerusform>لا وثائق</numerusform>
            <numerusform>وثيقة واحدة</numerusform>
            <numerusform>وثيقتين</numerusform>
            <numerusform>%n وثائق</numerusform>
            <numerusform>%n وثيقة</numerusform>
            <numerusform>%n وثيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>One of these phrases</source>
        <extracomment>A part of a theme&apos;s rule: phrases of which one has to stand in a paragraph.</extracomment>
        <translation>إحدى هذه العبارات</translation>
    </message>
    <message>
        <source>And all of these</source>
        <extracomment>A part of a theme&apos;s rule.</extracomment>
        <translation>وكل هذه العبارات</translation>
    </message>
    <message>
        <source>But none of these</source>
        <extracomment>A part of a theme&apos;s rule.</extracomment>
        <translation>ودون أي من هذه العبارات</translation>
    </message>
    <message>
        <source>Or this regular expression</source>
        <translation>أو هذا التعبير النمطي</translation>
    </message>
    <message>
        <source>Nothing has to stand in a paragraph yet. Write a phrase, or a regular expression.</source>
        <translation>لم يُحدَّد بعد ما يجب أن يرد في الفقرة. اكتب عبارة أو تعبيرًا نمطيًا.</translation>
    </message>
    <message>
        <source>“%1”, line %2 has no letter and no digit. Write a word there, or delete the line.</source>
        <extracomment>%1 is a part of a rule (&quot;One of these phrases&quot;), %2 the number of a line.</extracomment>
        <translation>«%1»، السطر %2: لا حرف فيه ولا رقم. اكتب فيه كلمة أو احذف السطر.</translation>
    </message>
    <message>
        <source>“%1”, line %2 is part of what has to stand there, so that nothing can be found. Delete the line, or make it longer.</source>
        <extracomment>%1 is a part of a rule (&quot;But none of these&quot;), %2 the number of a line.</extracomment>
        <translation>«%1»، السطر %2: هو جزء مما يجب أن يرد، فلا يمكن العثور على شيء. احذف السطر أو أطِله.</translation>
    </message>
    <message>
        <source>The regular expression breaks off at character %1. Close its brackets, and put \ before a sign that is meant as it stands.</source>
        <extracomment>%1 is the number of a character.</extracomment>
        <translation>ينقطع التعبير النمطي عند الحرف %1. أغلق أقواسه، وضع \ قبل العلامة المقصودة بذاتها.</translation>
    </message>
    <message>
        <source>The regular expression fits where nothing stands. Ask for one character at least: + instead of *.</source>
        <translation>يطابق التعبير النمطي نصًا فارغًا. اطلب حرفًا واحدًا على الأقل: + بدل *.</translation>
    </message>
    <message>
        <source>This rule finds more than %1 paragraphs. Make it narrower to save it.</source>
        <extracomment>%1 is a large number.</extracomment>
        <translation>تعثر هذه القاعدة على أكثر من %1 فقرة. ضيّقها لحفظها.</translation>
    </message>
    <message>
        <source>%1 in %2 get the theme.</source>
        <extracomment>%1 is &quot;3 paragraphs&quot;, %2 is &quot;2 documents&quot;.</extracomment>
        <translation>تُنسب إلى الموضوع: %1 في %2.</translation>
    </message>
    <message>
        <source>%1 in %2 lose it.</source>
        <extracomment>%1 is &quot;3 paragraphs&quot;, %2 is &quot;2 documents&quot;.</extracomment>
        <translation>تُرفع عنه: %1 في %2.</translation>
    </message>
    <message>
        <source>No paragraph gets or loses the theme.</source>
        <translation>لا فقرة تُنسب إلى الموضوع أو تُرفع عنه.</translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are.</source>
        <extracomment>Of paragraphs with a theme, when its rule is changed.</extracomment>
        <translation>
            <numerusform>لا يبقى شيء على حاله.</numerusform>
            <numerusform>تبقى واحدة على حالها.</numerusform>
            <numerusform>تبقى اثنتان على حالهما.</numerusform>
            <numerusform>تبقى %n على حالها.</numerusform>
            <numerusform>تبقى %n على حالها.</numerusform>
            <numerusform>تبقى %n على حالها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Everything has its place</source>
        <translation>لكل شيء موضعه</translation>
    </message>
    <message>
        <source>Documents by body and session, and what they speak of: events, people, States, themes. “Wanted” is what is cited here and is not in your library yet.</source>
        <translation>الوثائق حسب الهيئة والدورة، وما تتحدث عنه: أحداث وأشخاص ودول ومواضيع. وتجد في «الوثائق المطلوبة» ما يُستشهد به هنا وليس في مكتبتك بعد.</translation>
    </message>
    <message>
        <source>A resolution reads as one</source>
        <translation>قرار يُقرأ كما تُقرأ القرارات</translation>
    </message>
    <message>
        <source>The margin says what people say aloud: PP3 is the third preambular paragraph, OP8 (a) a part of operative paragraph 8. A cited resolution is a link; Alt+Left comes back.</source>
        <translation>يبين الهامش ما يقوله الناس شفوياً: ⁨PP3⁩ هي فقرة الديباجة الثالثة، و⁨OP8 (a)⁩ جزء من الفقرة 8 من المنطوق. والقرار المستشهد به رابط؛ وللعودة اضغط ⁨Alt+Left⁩.</translation>
    </message>
    <message>
        <source>Any paragraph at once</source>
        <translation>أي فقرة في الحال</translation>
    </message>
    <message>
        <source>Press / and type what you remember: words, &quot;a phrase&quot;, a symbol, verb:calls. Nothing that you type is an error, and the line below the box says what was understood.</source>
        <translation>اضغط ⁨/⁩ واكتب ما تتذكره: كلمات، &quot;عبارة&quot;، رمزاً، ⁨verb:calls⁩. لا خطأ في أي شيء تكتبه، والسطر الذي تحت الخانة يبين ما فُهم منه.</translation>
    </message>
    <message>
        <source>Follow every link, both ways</source>
        <translation>اتبع كل رابط في الاتجاهين</translation>
    </message>
    <message>
        <source>What this text cites and what cites it, who spoke about it, what it asks for. What a rule found waits as a suggestion until you accept it.</source>
        <translation>ما يستشهد به هذا النص وما يستشهد به، ومن تحدث عنه، وما يطلبه. وما وجدته قاعدة يبقى اقتراحاً إلى أن تقبله.</translation>
    </message>
    <message>
        <source>Notes stay with their words</source>
        <translation>الملاحظات تلازم كلماتها</translation>
    </message>
    <message>
        <source>Select words and press 1 to 8 for a colour, or Alt+3 for a note. Notes are private, and survive a new version of the text.</source>
        <translation>حدد كلمات واضغط مفتاحاً من 1 إلى 8 لاختيار لون، أو ⁨Alt+3⁩ لكتابة ملاحظة. والملاحظات خاصة بك، وتبقى عند ورود نسخة جديدة من النص.</translation>
    </message>
    <message>
        <source>A pack that can be trusted</source>
        <translation>ملف إحاطة جدير بالثقة</translation>
    </message>
    <message>
        <source>Ctrl+D puts a paragraph into a briefing pack, Ctrl+N begins a new one. Every quotation is compared with its source before it is printed.</source>
        <translation>يضيف ⁨Ctrl+D⁩ فقرة إلى ملف إحاطة، ويبدأ ⁨Ctrl+N⁩ ملفاً جديداً. ويُقارَن كل اقتباس بمصدره قبل الطباعة.</translation>
    </message>
</context>
<context>
    <name>presentation::ActionRegistry</name>
    <message>
        <source>%1: %2</source>
        <extracomment>An action of a submenu in a list: %1 is the submenu, %2 the action: &quot;Font Size: Bigger&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>presentation::AnnotationController</name>
    <message>
        <source>Delete Annotation</source>
        <translation>حذف التعليق</translation>
    </message>
    <message>
        <source>Change Colour</source>
        <translation>تغيير اللون</translation>
    </message>
    <message>
        <source>Change Comment</source>
        <translation>تغيير نص التعليق</translation>
    </message>
    <message>
        <source>Make Private</source>
        <translation>جعلها خاصة</translation>
    </message>
    <message>
        <source>Allow Sharing</source>
        <translation>السماح بالمشاركة</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Annotations</source>
        <translation>
            <numerusform>حذف %n تعليق</numerusform>
            <numerusform>حذف تعليق واحد</numerusform>
            <numerusform>حذف تعليقين</numerusform>
            <numerusform>حذف %n تعليقات</numerusform>
            <numerusform>حذف %n تعليقاً</numerusform>
            <numerusform>حذف %n تعليق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presentation::AnnotationListModel</name>
    <message>
        <source>needs re-attachment</source>
        <translation>يحتاج إلى إعادة ربط</translation>
    </message>
    <message>
        <source>No annotations yet. Select words in a document and press Alt+1.</source>
        <translation>لا تعليقات بعد. حدد كلمات في وثيقة واضغط Alt+1.</translation>
    </message>
    <message>
        <source>No annotation has these words.</source>
        <translation>لا تعليق يتضمن هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>window::BackupController</name>
    <message>
        <source>Making the backup of the day</source>
        <translation>جارٍ إنشاء النسخة الاحتياطية اليومية</translation>
    </message>
    <message>
        <source>The backup of the day could not be made. %1 %2</source>
        <translation>تعذر إنشاء النسخة الاحتياطية اليومية. %1 %2</translation>
    </message>
    <message>
        <source>Back Up Library</source>
        <translation>نسخ المكتبة احتياطياً</translation>
    </message>
    <message>
        <source>Backups (*.tar)</source>
        <translation>نسخ احتياطية (‎*.tar)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Backing up the library</source>
        <translation>جارٍ نسخ المكتبة احتياطياً</translation>
    </message>
    <message>
        <source>The library was backed up to %1, and the copy was checked.</source>
        <translation>نُسخت المكتبة احتياطياً إلى %1، وجرى التحقق من النسخة.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n original file(s) are missing in the library.</source>
        <translation>
            <numerusform>لا ملف أصلي مفقوداً في المكتبة.</numerusform>
            <numerusform>في المكتبة ملف أصلي مفقود.</numerusform>
            <numerusform>في المكتبة ملفان أصليان مفقودان.</numerusform>
            <numerusform>في المكتبة %n ملفات أصلية مفقودة.</numerusform>
            <numerusform>في المكتبة %n ملفاً أصلياً مفقوداً.</numerusform>
            <numerusform>في المكتبة %n ملف أصلي مفقود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring the library</source>
        <translation>جارٍ استعادة المكتبة</translation>
    </message>
    <message numerus="yes">
        <source>The library was restored: %n annotation(s).</source>
        <translation>
            <numerusform>استُعيدت المكتبة، بلا تعليقات.</numerusform>
            <numerusform>استُعيدت المكتبة: تعليق واحد.</numerusform>
            <numerusform>استُعيدت المكتبة: تعليقان.</numerusform>
            <numerusform>استُعيدت المكتبة: %n تعليقات.</numerusform>
            <numerusform>استُعيدت المكتبة: %n تعليقاً.</numerusform>
            <numerusform>استُعيدت المكتبة: %n تعليق.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was there before is kept in %1.</source>
        <translation>ما كان فيها محفوظ في %1.</translation>
    </message>
    <message>
        <source>Salvage: Where to Make the New Library</source>
        <translation>إنقاذ: أين تُنشأ المكتبة الجديدة</translation>
    </message>
    <message>
        <source>%1-salvaged</source>
        <extracomment>The name of the folder of a new library that is filled from a damaged one; %1 is the name of the damaged one.</extracomment>
        <translation>%1-منقذة</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>إنقاذ</translation>
    </message>
    <message>
        <source>Taking out what can be read</source>
        <translation>جارٍ إنقاذ ما تمكن قراءته</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) were taken out of the damaged library.</source>
        <translation>
            <numerusform>لم يُنقذ أي تعليق من المكتبة التالفة.</numerusform>
            <numerusform>أُنقذ تعليق واحد من المكتبة التالفة.</numerusform>
            <numerusform>أُنقذ تعليقان من المكتبة التالفة.</numerusform>
            <numerusform>أُنقذت %n تعليقات من المكتبة التالفة.</numerusform>
            <numerusform>أُنقذ %n تعليقاً من المكتبة التالفة.</numerusform>
            <numerusform>أُنقذ %n تعليق من المكتبة التالفة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>What is lost: %1</source>
        <translation>ما فُقد: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the table %1 cannot be read.</source>
        <extracomment>%n places of a table of the database; %1 is its name, in English.</extracomment>
        <translation>
            <numerusform>لا موضع تتعذر قراءته في الجدول %1.</numerusform>
            <numerusform>موضع واحد في الجدول %1 تتعذر قراءته.</numerusform>
            <numerusform>موضعان في الجدول %1 تتعذر قراءتهما.</numerusform>
            <numerusform>%n مواضع في الجدول %1 تتعذر قراءتها.</numerusform>
            <numerusform>%n موضعاً في الجدول %1 تتعذر قراءتها.</numerusform>
            <numerusform>%n موضع في الجدول %1 تتعذر قراءتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the table %1 belong to what is lost.</source>
        <extracomment>%1 is the name of a table of the database, in English.</extracomment>
        <translation>
            <numerusform>لا سطر في الجدول %1 ينتمي إلى ما فُقد.</numerusform>
            <numerusform>سطر واحد في الجدول %1 ينتمي إلى ما فُقد.</numerusform>
            <numerusform>سطران في الجدول %1 ينتميان إلى ما فُقد.</numerusform>
            <numerusform>%n أسطر في الجدول %1 تنتمي إلى ما فُقد.</numerusform>
            <numerusform>%n سطراً في الجدول %1 تنتمي إلى ما فُقد.</numerusform>
            <numerusform>%n سطر في الجدول %1 تنتمي إلى ما فُقد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paragraphs are missing in %1.</source>
        <translation>تنقص فقرات في %1.</translation>
    </message>
    <message>
        <source>The original file of %1 is missing.</source>
        <translation>الملف الأصلي للوثيقة %1 مفقود.</translation>
    </message>
    <message>
        <source>The original file of %1 was altered.</source>
        <translation>الملف الأصلي للوثيقة %1 غُيّر.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) are kept, but their place in the text is lost.</source>
        <translation>
            <numerusform>لا تعليقاً بلا موضع.</numerusform>
            <numerusform>تعليق واحد محفوظ، لكن موضعه في النص مفقود.</numerusform>
            <numerusform>تعليقان محفوظان، لكن موضعيهما في النص مفقودان.</numerusform>
            <numerusform>%n تعليقات محفوظة، لكن مواضعها في النص مفقودة.</numerusform>
            <numerusform>%n تعليقاً محفوظة، لكن مواضعها في النص مفقودة.</numerusform>
            <numerusform>%n تعليق محفوظة، لكن مواضعها في النص مفقودة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::CommentEditor</name>
    <message>
        <source>Comment</source>
        <translation>نص التعليق</translation>
    </message>
    <message>
        <source>Delete Annotation</source>
        <translation>حذف التعليق</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Closes the sheet of a comment and keeps it.</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Comment; a #word is a tag</source>
        <translation>تعليق؛ كل #كلمة وسم</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <extracomment>A field: tags of an annotation, with commas between them.</extracomment>
        <translation>وسوم تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>وسوم</translation>
    </message>
    <message>
        <source>Private: stays out of packs and exports</source>
        <translation>خاص: لا يُدرَج في ملفات الإحاطة ولا في التصدير</translation>
    </message>
    <message>
        <source>May be shared: goes along with packs and exports</source>
        <translation>قابل للمشاركة: يُدرَج في ملفات الإحاطة والتصدير</translation>
    </message>
</context>
<context>
    <name>presentation::ConcordanceModel</name>
    <message>
        <source>Before</source>
        <extracomment>What stands before a match in its line.</extracomment>
        <translation>ما قبله</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>التطابق</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>What stands behind a match in its line.</extracomment>
        <translation>ما بعده</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>The symbol of a document and the address of a paragraph.</extracomment>
        <translation>الموضع</translation>
    </message>
</context>
<context>
    <name>window::DateField</name>
    <message>
        <source>Unknown – or a date, such as 2024-09-30</source>
        <extracomment>A date that nobody knows; the example shows how one is written.</extracomment>
        <translation>غير معروف – أو تاريخ مثل 2024-09-30</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>اختيار من التقويم</translation>
    </message>
</context>
<context>
    <name>presentation::DeadlineListModel</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of a list: %1 rows are shown, %2 there are.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>Of something that was due.</extracomment>
        <translation>منجز</translation>
    </message>
    <message>
        <source>dropped</source>
        <extracomment>Of something that was due: nobody waits for it any longer.</extracomment>
        <translation>متخلى عنه</translation>
    </message>
    <message>
        <source>overdue</source>
        <extracomment>Of something that was due and is not done.</extracomment>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>No deadline of this kind.</source>
        <translation>لا موعد نهائياً من هذا النوع.</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>كل سنة</translation>
    </message>
    <message>
        <source>No deadlines yet. They come from the resolutions that you import.</source>
        <translation>لا توجد مواعيد نهائية بعد. تأتي من القرارات التي تستوردها.</translation>
    </message>
    <message>
        <source>No deadline has these words.</source>
        <translation>لا يوجد موعد نهائي بهذه الكلمات.</translation>
    </message>
    <message>
        <source>day unclear</source>
        <extracomment>The text names only a day that was over when it was adopted.</extracomment>
        <translation>اليوم غير واضح</translation>
    </message>
</context>
<context>
    <name>window::LinkNavigation</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open in New Tab</source>
        <translation>فتح في تبويب جديد</translation>
    </message>
</context>
<context>
    <name>window::OriginalPagesHeader</name>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <extracomment>Of a page: as wide as there is room.</extracomment>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <source>Hide the original pages</source>
        <translation>إخفاء الصفحات الأصلية</translation>
    </message>
    <message>
        <source>Recognise Text (OCR)…</source>
        <extracomment>Has the letters on the pictures of pages recognised.</extracomment>
        <translation>التعرف على النص (OCR)…</translation>
    </message>
    <message>
        <source>No text: scanned</source>
        <extracomment>Of a file that holds pictures of pages.</extracomment>
        <translation>بلا نص: ممسوح ضوئياً</translation>
    </message>
    <message>
        <source>The text was recognised from pictures: compare it with the pages.</source>
        <translation>استُخرج النص من صور بالتعرف على الحروف: قارنه بالصفحات.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>The page in sight, and how many there are; or what the file calls it (&quot;xiv&quot;) before its place and how many there are.</extracomment>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>No text: the font does not say its letters</source>
        <extracomment>Of a file whose font does not say which letters its shapes are.</extracomment>
        <translation>لا نص: الخط لا يحدد حروفه</translation>
    </message>
    <message>
        <source>Some pages cannot be read as text</source>
        <extracomment>Of a file with some pages whose font does not say which letters its shapes are.</extracomment>
        <translation>بعض الصفحات لا يمكن قراءتها كنص</translation>
    </message>
    <message>
        <source>Page %1 (%2 of %3)</source>
        <translation>الصفحة %1 (%2 من %3)</translation>
    </message>
</context>
<context>
    <name>presentation::SuggestionModel</name>
    <message>
        <source>rule %1</source>
        <extracomment>Name and version of a rule that suggests links.</extracomment>
        <translation>القاعدة %1</translation>
    </message>
    <message>
        <source>right in %1 of 100 when measured</source>
        <extracomment>How often a rule was right on real files.</extracomment>
        <translation>صحيحة في %1 من 100 عند القياس</translation>
    </message>
    <message>
        <source>you accepted %1 of %2</source>
        <extracomment>%1 of %2 suggestions of this rule.</extracomment>
        <translation>قبلت %1 من %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>A link: %1 the record it starts at, %2 the relation, %3 the record it points at.</extracomment>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2 checked were correct</source>
        <extracomment>How many claims of a rule were right, of those that somebody read one by one: %1 of %2.</extracomment>
        <translation>%1 من %2 مما فُحص كان صحيحًا</translation>
    </message>
    <message>
        <source>No suggestions. What the rules of recognition are not sure of will be listed here.</source>
        <translation>لا توجد اقتراحات. سيظهر هنا ما لا تتأكد منه قواعد التعرف.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
</context>
<context>
    <name>window::SuggestionsPage</name>
    <message>
        <source>Where it stands</source>
        <translation>موضعه في النص</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A button&apos;s tooltip: what it does, and its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Enter or A</source>
        <translation>Enter أو A</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>R or Del</source>
        <translation>R أو Del</translation>
    </message>
    <message>
        <source>Shift+A</source>
        <translation>Shift+A</translation>
    </message>
    <message>
        <source>Shift+R</source>
        <translation>Shift+R</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>The whole document.</source>
        <translation>الوثيقة بأكملها.</translation>
    </message>
    <message>
        <source>Accept Suggestion</source>
        <translation>قبول الاقتراح</translation>
    </message>
    <message>
        <source>Reject Suggestion</source>
        <translation>رفض الاقتراح</translation>
    </message>
    <message>
        <source>Accept All Similar</source>
        <extracomment>Button: accepts all suggestions of this rule with this target.</extracomment>
        <translation>قبول كل المماثل</translation>
    </message>
    <message>
        <source>Reject All Similar</source>
        <translation>رفض كل المماثل</translation>
    </message>
    <message>
        <source>Accept All from This Rule</source>
        <extracomment>Button: accepts all that this rule suggests.</extracomment>
        <translation>قبول كل ما تقترحه هذه القاعدة</translation>
    </message>
</context>
<context>
    <name>window::Docks</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>A panel with earlier and later texts of the paragraph that is read.</extracomment>
        <translation>الصيغ</translation>
    </message>
</context>
<context>
    <name>window::DocumentChooser</name>
    <message>
        <source>Add Document</source>
        <translation>إضافة وثيقة</translation>
    </message>
    <message>
        <source>Symbol or title</source>
        <translation>الرمز أو العنوان</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>presentation::DroppedModel</name>
    <message>
        <source>Reason</source>
        <extracomment>Columns of a table of what was left out of a text.</extracomment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>window::FacetPanel</name>
    <message>
        <source>Body</source>
        <translation>الهيئة</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Kind of paragraph</source>
        <translation>نوع الفقرة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>مقدم المشروع</translation>
    </message>
    <message>
        <source>Remove Filter</source>
        <translation>إزالة المرشِّح</translation>
    </message>
    <message>
        <source>Only This, or Also This</source>
        <translation>الحصر في هذا، أو إضافته</translation>
    </message>
    <message>
        <source>No Longer Without This</source>
        <translation>إلغاء استبعاد هذا</translation>
    </message>
    <message>
        <source>Without This</source>
        <translation>استبعاد هذا</translation>
    </message>
    <message>
        <source>%1. Click: only this, or also this. Shift and click: without this.</source>
        <extracomment>%1 is a value of a facet. What clicks on it do.</extracomment>
        <translation>%1. النقر: الحصر في هذا، أو إضافته. النقر مع ⁨Shift⁩: استبعاد هذا.</translation>
    </message>
    <message>
        <source>Opening verb</source>
        <translation>الفعل الافتتاحي</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
</context>
<context>
    <name>window::OriginalPages</name>
    <message>
        <source>Original pages</source>
        <translation>الصفحات الأصلية</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>This text was not made from a file.</source>
        <translation>لم يُنشأ هذا النص من ملف.</translation>
    </message>
    <message>
        <source>The original has no pages to show: it is no PDF.</source>
        <translation>ليس في الأصل صفحات تُعرض: فهو ليس بصيغة PDF.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 says what failed, %2 what to do about it.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Password of the original</source>
        <translation>كلمة مرور الأصل</translation>
    </message>
    <message>
        <source>The password does not open the original. Try another one.</source>
        <translation>كلمة المرور لا تفتح الأصل. جرّب كلمة أخرى.</translation>
    </message>
    <message>
        <source>The original is protected. Its password shows the pages; it is kept until the library is closed, and not stored.</source>
        <translation>الأصل محمي. كلمة مروره تُظهر الصفحات؛ ويُحتفظ بها حتى إغلاق المكتبة ولا تُخزَّن.</translation>
    </message>
    <message>
        <source>Show the Pages</source>
        <translation>إظهار الصفحات</translation>
    </message>
</context>
<context>
    <name>window::SourceHead</name>
    <message>
        <source>Line %1</source>
        <extracomment>A line of a file, by its number.</extracomment>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>The words of this paragraph do not stand in the file in this form; this is the nearest place before it.</source>
        <extracomment>The cursor is in a file, at the paragraph before the one that was asked for.</extracomment>
        <translation>لا ترد كلمات هذه الفقرة في الملف بهذه الصيغة؛ وهذا أقرب موضع قبلها.</translation>
    </message>
    <message>
        <source>The words of %1 do not stand in the file in this form; this is the nearest place before it.</source>
        <extracomment>The same; %1 is the paragraph that was asked for, OP8.</extracomment>
        <translation>لا ترد كلمات %1 في الملف بهذه الصيغة؛ وهذا أقرب موضع قبلها.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>The files that hold this text</source>
        <translation>الملفات التي تحوي هذا النص</translation>
    </message>
    <message>
        <source>Open the text at the paragraph at the cursor (Enter)</source>
        <translation>فتح النص عند الفقرة التي يقف عندها المؤشر (Enter)</translation>
    </message>
    <message>
        <source>Show in Text</source>
        <extracomment>Goes from the source of a document to its text.</extracomment>
        <translation>العرض في النص</translation>
    </message>
</context>
<context>
    <name>window::SourcePage</name>
    <message>
        <source>Source: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>Show Original Pages</source>
        <translation>عرض الصفحات الأصلية</translation>
    </message>
    <message>
        <source>Show Text</source>
        <translation>عرض النص</translation>
    </message>
    <message>
        <source>The original is a %1 file, which is not text. Its words are in the text of the document.</source>
        <extracomment>%1 is the kind of a file: PDF, DOCX.</extracomment>
        <translation>الأصل ملف %1، وهو ليس ملفا نصيا. وكلماته واردة في نص الوثيقة.</translation>
    </message>
    <message>
        <source>Source of the document</source>
        <translation>مصدر الوثيقة</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Title of a tab with the file that a document was imported from.</extracomment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>This text was not made from a file.</source>
        <translation>لم يُستخرج هذا النص من ملف.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 says what failed, %2 what to do about it.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The file %1 is missing in the folder “originals” of the library. Import it again, or bring it back from a backup.</source>
        <extracomment>%1 is the name of the file that a document was imported from.</extracomment>
        <translation>الملف %1 مفقود من مجلد «originals» في المكتبة. استورده من جديد، أو استرجعه من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The file %1 is larger than what can be shown here (%2).</source>
        <extracomment>%1 is the name of a file, %2 a size: 64 MB.</extracomment>
        <translation>حجم الملف %1 أكبر مما يمكن عرضه هنا (%2).</translation>
    </message>
</context>
<context>
    <name>window::FieldEditor</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>2024-10-29</source>
        <extracomment>How a date is typed.</extracomment>
        <translation>2024-10-29</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>واحد في كل سطر</translation>
    </message>
    <message>
        <source>A date is typed as year-month-day: 2024-10-29.</source>
        <translation>يُكتب التاريخ هكذا: سنة-شهر-يوم، مثل ⁨2024-10-29⁩.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>هذا ليس عدداً.</translation>
    </message>
</context>
<context>
    <name>window::FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>بحث في هذا النص</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>بحث عن السابق</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>بحث عن التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The current match and the number of matches.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <extracomment>The current match and the number of matches, of which there are more than are counted.</extracomment>
        <translation>%1 من أكثر من %2</translation>
    </message>
</context>
<context>
    <name>window::SuggestionsButton</name>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <extracomment>Of the flag in the toolbar.</extracomment>
        <translation>
            <numerusform>لا اقتراحات</numerusform>
            <numerusform>اقتراح واحد</numerusform>
            <numerusform>اقتراحان</numerusform>
            <numerusform>%n اقتراحات</numerusform>
            <numerusform>%n اقتراحًا</numerusform>
            <numerusform>%n اقتراح</numerusform>
        </translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>لا توجد اقتراحات</translation>
    </message>
</context>
<context>
    <name>window::GoToBar</name>
    <message>
        <source>Paragraph or document: OP 8, PP3, 57/12</source>
        <translation>فقرة أو وثيقة: ⁨OP 8⁩، ⁨PP3⁩، ⁨57/12⁩</translation>
    </message>
    <message>
        <source>Document: 57/12, A/HRC/RES/57/12 OP 8</source>
        <translation>وثيقة: ⁨57/12⁩، ⁨A/HRC/RES/57/12 OP 8⁩</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>Enter goes there.</source>
        <translation>اضغط Enter للانتقال إليه.</translation>
    </message>
    <message>
        <source>This is neither a paragraph nor a document symbol.</source>
        <translation>هذا ليس رمز فقرة ولا رمز وثيقة.</translation>
    </message>
    <message>
        <source>The library knows no document of this symbol.</source>
        <translation>لا تعرف المكتبة وثيقة بهذا الرمز.</translation>
    </message>
</context>
<context>
    <name>presentation::HitModel</name>
    <message>
        <source>In your notes</source>
        <translation>في ملاحظاتك</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes on the documents that the search asks for. What counts is the date of the document, not the day of the note.</source>
        <extracomment>Of notes among the results of a search such as &quot;year:2023&quot;.</extracomment>
        <translation>ملاحظات على الوثائق التي يطلبها البحث. العبرة بتاريخ الوثيقة لا بيوم كتابة الملاحظة.</translation>
    </message>
</context>
<context>
    <name>presentation::ImportController</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصرين</numerusform>
            <numerusform>%n عناصر</numerusform>
            <numerusform>%n عنصراً</numerusform>
            <numerusform>%n عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>جارٍ استيراد ⁨%1⁩</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>قراءة %1</translation>
    </message>
    <message>
        <source>Reading the clipboard</source>
        <translation>قراءة الحافظة</translation>
    </message>
</context>
<context>
    <name>presentation::ImportReportModel</name>
    <message>
        <source>added</source>
        <extracomment>What became of an imported file.</extracomment>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>unchanged</source>
        <extracomment>What became of an imported file: it was in the library already.</extracomment>
        <translation>لم يتغير</translation>
    </message>
    <message>
        <source>duplicate</source>
        <extracomment>What became of an imported file: another file has the same text.</extracomment>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>updated</source>
        <extracomment>What became of an imported file.</extracomment>
        <translation>حُدّث</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>What became of an imported file.</extracomment>
        <translation>تعذر</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>The cause of a failure, then what to do next: two sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) left out</source>
        <translation>
            <numerusform>لم تُترك أي فقرة</numerusform>
            <numerusform>تُركت فقرة واحدة</numerusform>
            <numerusform>تُركت فقرتان</numerusform>
            <numerusform>تُركت %n فقرات</numerusform>
            <numerusform>تُركت %n فقرة</numerusform>
            <numerusform>تُركت %n فقرة</numerusform>
        </translation>
    </message>
    <message>
        <source>no text: scanned</source>
        <extracomment>Of a file that holds pictures of pages.</extracomment>
        <translation>بلا نص: ممسوح ضوئياً</translation>
    </message>
    <message>
        <source>more than a tenth of its words</source>
        <extracomment>Of a file: what was left out is much.</extracomment>
        <translation>أكثر من عُشر كلماته</translation>
    </message>
    <message>
        <source>character set guessed</source>
        <extracomment>Of a file that does not name its character set.</extracomment>
        <translation>مجموعة المحارف مخمَّنة</translation>
    </message>
    <message>
        <source>no text: the font does not say its letters</source>
        <extracomment>Of a file whose font does not say which letters its shapes are.</extracomment>
        <translation>لا نص: الخط لا يحدد حروفه</translation>
    </message>
    <message>
        <source>some pages cannot be read as text</source>
        <translation>بعض الصفحات لا يمكن قراءتها كنص</translation>
    </message>
    <message>
        <source>stayed</source>
        <extracomment>What an update did to an annotation: its words stand in the paragraph they stood in.</extracomment>
        <translation>بقي في مكانه</translation>
    </message>
    <message>
        <source>moved</source>
        <extracomment>What an update did to an annotation: its words stand in another paragraph now.</extracomment>
        <translation>انتقل</translation>
    </message>
    <message>
        <source>needs re-attachment</source>
        <translation>يحتاج إلى إعادة ربط</translation>
    </message>
    <message>
        <source>not what its name says</source>
        <extracomment>Of a web page that was saved under the name of a PDF.</extracomment>
        <translation>ليس ما يقوله اسمه</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Words that a person marked.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>not imported</source>
        <extracomment>What became of a file that is a bundle.</extracomment>
        <translation>لم يُستورد</translation>
    </message>
</context>
<context>
    <name>window::ImportReportPage</name>
    <message>
        <source>Failed files</source>
        <extracomment>Which files of an import report are listed.</extracomment>
        <translation>الملفات المتعذرة</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>أي الملفات</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Retry Failed Files</source>
        <translation>إعادة محاولة الملفات المتعذرة</translation>
    </message>
    <message>
        <source>Show File</source>
        <translation>عرض الملف</translation>
    </message>
    <message>
        <source>Import Reports</source>
        <translation>تقارير الاستيراد</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added</source>
        <translation>
            <numerusform>لم يُضف أي ملف</numerusform>
            <numerusform>أُضيف ملف واحد</numerusform>
            <numerusform>أُضيف ملفان</numerusform>
            <numerusform>أُضيفت %n ملفات</numerusform>
            <numerusform>أُضيف %n ملفاً</numerusform>
            <numerusform>أُضيف %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>لم يُحدَّث أي ملف</numerusform>
            <numerusform>حُدّث ملف واحد</numerusform>
            <numerusform>حُدّث ملفان</numerusform>
            <numerusform>حُدّثت %n ملفات</numerusform>
            <numerusform>حُدّث %n ملفاً</numerusform>
            <numerusform>حُدّث %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>لا ملفات لم تتغير</numerusform>
            <numerusform>ملف واحد لم يتغير</numerusform>
            <numerusform>ملفان لم يتغيرا</numerusform>
            <numerusform>%n ملفات لم تتغير</numerusform>
            <numerusform>%n ملفاً لم يتغير</numerusform>
            <numerusform>%n ملف لم يتغير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>لا ملفات مكررة</numerusform>
            <numerusform>ملف مكرر واحد</numerusform>
            <numerusform>ملفان مكرران</numerusform>
            <numerusform>%n ملفات مكررة</numerusform>
            <numerusform>%n ملفاً مكرراً</numerusform>
            <numerusform>%n ملف مكرر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>لم يتعذر أي ملف</numerusform>
            <numerusform>تعذر ملف واحد</numerusform>
            <numerusform>تعذر ملفان</numerusform>
            <numerusform>تعذرت %n ملفات</numerusform>
            <numerusform>تعذر %n ملفاً</numerusform>
            <numerusform>تعذر %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>No file failed.</source>
        <translation>لم يتعذر أي ملف.</translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>لم يستورد شيء بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) moved</source>
        <translation>
            <numerusform>لم ينتقل أي تعليق</numerusform>
            <numerusform>انتقل تعليق واحد</numerusform>
            <numerusform>انتقل تعليقان</numerusform>
            <numerusform>انتقلت %n تعليقات</numerusform>
            <numerusform>انتقل %n تعليقًا</numerusform>
            <numerusform>انتقل %n تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) need re-attachment</source>
        <translation>
            <numerusform>لا تعليق يحتاج إلى إعادة ربط</numerusform>
            <numerusform>تعليق واحد يحتاج إلى إعادة ربط</numerusform>
            <numerusform>تعليقان يحتاجان إلى إعادة ربط</numerusform>
            <numerusform>%n تعليقات تحتاج إلى إعادة ربط</numerusform>
            <numerusform>%n تعليقًا يحتاج إلى إعادة ربط</numerusform>
            <numerusform>%n تعليق يحتاج إلى إعادة ربط</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::InfoPanel</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الهيئة</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>التصويت</translation>
    </message>
    <message>
        <source>Sponsors (%1)</source>
        <translation>مقدمو المشروع (%1)</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>المؤيدون</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>المعارضون</translation>
    </message>
    <message>
        <source>Abstaining</source>
        <translation>الممتنعون</translation>
    </message>
    <message>
        <source>Source file</source>
        <extracomment>The file that the text was imported from.</extracomment>
        <translation>الملف المصدر</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>تاريخ الاستيراد</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <extracomment>The beginning of a file&apos;s SHA-256.</extracomment>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Open a document to read about it here.</source>
        <translation>افتح وثيقة لتقرأ عنها هنا.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Original language</source>
        <translation>اللغة الأصلية</translation>
    </message>
    <message>
        <source>Joined after the draft</source>
        <extracomment>States that became sponsors after the draft was printed.</extracomment>
        <translation>المنضمون بعد صدور المشروع</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>What a person has to know of how a file was read.</extracomment>
        <translation>تنبيهات</translation>
    </message>
    <message>
        <source>Unofficial copy, for information only. Source: United Nations.</source>
        <translation>نسخة غير رسمية، للعلم فقط. المصدر: الأمم المتحدة.</translation>
    </message>
</context>
<context>
    <name>window::KindsPage</name>
    <message>
        <source>Date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>List of States</source>
        <translation>قائمة دول</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>عنوان شبكي</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Record types</source>
        <translation>أنواع السجلات</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>نوع القيمة</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>حقل جديد</translation>
    </message>
    <message>
        <source>Type of the new field</source>
        <translation>نوع قيمة الحقل الجديد</translation>
    </message>
    <message>
        <source>Add Field</source>
        <translation>إضافة حقل</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Takes away the chosen field, or the chosen kind when no field is chosen.</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>New kind</source>
        <translation>نوع جديد</translation>
    </message>
    <message>
        <source>Add Kind</source>
        <translation>إضافة نوع</translation>
    </message>
    <message>
        <source>New kind, like “%1”</source>
        <extracomment>%1 is a kind of records: what a new one is made of.</extracomment>
        <translation>نوع جديد، على غرار «%1»</translation>
    </message>
    <message>
        <source>There is one of this name already.</source>
        <translation>هذا الاسم مستخدم من قبل.</translation>
    </message>
    <message>
        <source>Record types and fields are stored in the library: open one that you may write to.</source>
        <translation>تُحفظ الأنواع والحقول في المكتبة: افتح مكتبة يمكنك الكتابة فيها.</translation>
    </message>
</context>
<context>
    <name>window::LibraryTree</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحدة جديدة</numerusform>
            <numerusform>اثنتان جديدتان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename Search</source>
        <translation>تغيير اسم البحث</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Rename Dossier</source>
        <extracomment>The name of a step that can be undone.</extracomment>
        <translation>تغيير اسم الإضبارة</translation>
    </message>
</context>
<context>
    <name>window::LinkPopup</name>
    <message>
        <source>Relation</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>A document, a person, a theme; “57/12 OP8” for a paragraph</source>
        <translation>وثيقة أو شخص أو موضوع؛ «⁨57/12 OP8⁩» للإشارة إلى فقرة</translation>
    </message>
    <message>
        <source>Link to</source>
        <translation>ربط بـ</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
</context>
<context>
    <name>window::LinkPreview</name>
    <message>
        <source>◌ wanted: not in the library</source>
        <translation>◌ مطلوبة: ليست في المكتبة</translation>
    </message>
    <message>
        <source>Note %1</source>
        <extracomment>A footnote: %1 is its number.</extracomment>
        <translation>الحاشية %1</translation>
    </message>
</context>
<context>
    <name>presentation::LinksModel</name>
    <message>
        <source>suggested</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>◌ wanted: not in the library</source>
        <translation>◌ مطلوبة: ليست في المكتبة</translation>
    </message>
    <message>
        <source>Cited with the date %1, but dated %2</source>
        <extracomment>Two dates: the one that a citation states, and the true one of what it cites.</extracomment>
        <translation>ورد الاستشهاد به بتاريخ %1، لكنه مؤرخ %2</translation>
    </message>
</context>
<context>
    <name>window::LinksPanel</name>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Nothing is linked to it yet.</source>
        <translation>لا شيء مرتبط به بعد.</translation>
    </message>
    <message>
        <source>Open a document to see what it cites and who cites it.</source>
        <translation>افتح وثيقة لترى ما تستشهد به وما يستشهد بها.</translation>
    </message>
    <message>
        <source>Accept Suggestion</source>
        <translation>قبول الاقتراح</translation>
    </message>
    <message>
        <source>Reject Suggestion</source>
        <translation>رفض الاقتراح</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open in New Tab</source>
        <translation>فتح في تبويب جديد</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Accept All Similar</source>
        <translation>قبول كل المماثل</translation>
    </message>
    <message>
        <source>Reject All Similar</source>
        <translation>رفض كل المماثل</translation>
    </message>
</context>
<context>
    <name>window::ListHeader</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
</context>
<context>
    <name>window::ListPage</name>
    <message>
        <source>Show All</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
</context>
<context>
    <name>window::ReportDialog</name>
    <message>
        <source>Report a Problem</source>
        <translation>الإبلاغ عن مشكلة</translation>
    </message>
    <message>
        <source>Copy these facts into your report. A log says more: switch it on, repeat what went wrong, and attach the file. It holds counts, durations and error codes, but no word of your texts and notes.</source>
        <translation>انسخ هذه المعلومات في بلاغك. وسجل الأحداث يقول المزيد: شغّله، ثم أعد ما لم ينجح، وأرفق الملف. فيه أعداد ومدد ورموز أخطاء، وليس فيه كلمة من نصوصك ولا من تعليقاتك.</translation>
    </message>
    <message>
        <source>Version and system</source>
        <translation>الإصدار والنظام</translation>
    </message>
    <message>
        <source>Keep a log</source>
        <translation>تسجيل الأحداث في ملف</translation>
    </message>
    <message>
        <source>The log: %1</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>سجل الأحداث: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>عرض في المجلد</translation>
    </message>
</context>
<context>
    <name>window::LibrarySwitcher</name>
    <message>
        <source>This library is open for reading only.</source>
        <translation>هذه المكتبة مفتوحة للقراءة فقط.</translation>
    </message>
    <message>
        <source>This library can be read, but not changed: its folder may not be written to.</source>
        <translation>يمكن قراءة هذه المكتبة لا تغييرها: فالكتابة في مجلدها غير مسموح بها.</translation>
    </message>
    <message>
        <source>The library was brought up to date. A copy of what it was is kept: File ▸ Restore…</source>
        <translation>حُدّثت المكتبة. وحُفظت نسخة مما كانت عليه: ملف ▸ استعادة…</translation>
    </message>
    <message>
        <source>New here? Six steps show what this window can do.</source>
        <translation>أول مرة هنا؟ ست خطوات تعرّفك بما يمكن عمله في هذه النافذة.</translation>
    </message>
    <message>
        <source>Take the Tour</source>
        <translation>بدء الجولة</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>فتح مكتبة</translation>
    </message>
    <message>
        <source>New Library</source>
        <translation>مكتبة جديدة</translation>
    </message>
    <message>
        <source>Name of the new folder:</source>
        <translation>اسم المجلد الجديد:</translation>
    </message>
    <message>
        <source>Make Library</source>
        <translation>إنشاء المكتبة</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>The name that is proposed for the folder of a new library.</extracomment>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>The settings could not be read, so the standard ones are used. The old file is kept as %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>تعذّرت قراءة الإعدادات، فاستُخدمت الإعدادات الافتراضية. الملف القديم محفوظ باسم %1.</translation>
    </message>
    <message>
        <source>The settings could not be read, so the standard ones are used. The old file could not be given another name: %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>تعذّرت قراءة الإعدادات، فاستُخدمت الإعدادات الافتراضية. تعذّرت إعادة تسمية الملف القديم: %1.</translation>
    </message>
</context>
<context>
    <name>window::SearchCoordinator</name>
    <message>
        <source>That was the last hit.</source>
        <translation>كانت هذه آخر نتيجة.</translation>
    </message>
    <message>
        <source>That was the first hit.</source>
        <translation>كانت هذه أول نتيجة.</translation>
    </message>
</context>
<context>
    <name>window::ImportFlow</name>
    <message>
        <source>Import Folder</source>
        <translation>استيراد مجلد</translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation>استيراد ملفات</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.docx *.docm *.doc *.odt *.fodt *.rtf *.epub *.xml *.akn *.html *.htm *.xhtml *.md *.markdown *.txt *.vtt *.srt *.zip)</source>
        <translation>الوثائق (*.pdf *.docx *.docm *.doc *.odt *.fodt *.rtf *.epub *.xml *.akn *.html *.htm *.xhtml *.md *.markdown *.txt *.vtt *.srt *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy a text first, then paste it here.</source>
        <translation>لا نص في الحافظة. انسخ نصا أولا ثم ألصقه هنا.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>The password does not open %1. Try another one:</source>
        <translation>كلمة المرور لا تفتح %1. جرب غيرها:</translation>
    </message>
    <message>
        <source>%1 is protected. Its password:</source>
        <translation>%1 محمي. كلمة المرور:</translation>
    </message>
    <message numerus="yes">
        <source>The import was stopped; %n file(s) were imported.</source>
        <translation>
            <numerusform>أُوقف الاستيراد؛ ولم يُستورد أي ملف.</numerusform>
            <numerusform>أُوقف الاستيراد؛ واستُورد ملف واحد.</numerusform>
            <numerusform>أُوقف الاستيراد؛ واستُورد ملفان.</numerusform>
            <numerusform>أُوقف الاستيراد؛ واستُوردت %n ملفات.</numerusform>
            <numerusform>أُوقف الاستيراد؛ واستُورد %n ملفاً.</numerusform>
            <numerusform>أُوقف الاستيراد؛ واستُورد %n ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported.</source>
        <translation>
            <numerusform>لم يُستورد أي ملف.</numerusform>
            <numerusform>استُورد ملف واحد.</numerusform>
            <numerusform>استُورد ملفان.</numerusform>
            <numerusform>استُوردت %n ملفات.</numerusform>
            <numerusform>استُورد %n ملفاً.</numerusform>
            <numerusform>استُورد %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read: the report says why.</source>
        <translation>
            <numerusform>لم تتعذر قراءة أي ملف.</numerusform>
            <numerusform>تعذرت قراءة ملف واحد: السبب في التقرير.</numerusform>
            <numerusform>تعذرت قراءة ملفين: السبب في التقرير.</numerusform>
            <numerusform>تعذرت قراءة %n ملفات: السبب في التقرير.</numerusform>
            <numerusform>تعذرت قراءة %n ملفاً: السبب في التقرير.</numerusform>
            <numerusform>تعذرت قراءة %n ملف: السبب في التقرير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) need re-attachment: the report lists them.</source>
        <translation>
            <numerusform>لا تعليق يحتاج إلى إعادة ربط.</numerusform>
            <numerusform>تعليق واحد يحتاج إلى إعادة ربط: يذكره التقرير.</numerusform>
            <numerusform>تعليقان يحتاجان إلى إعادة ربط: يذكرهما التقرير.</numerusform>
            <numerusform>%n تعليقات تحتاج إلى إعادة ربط: يسردها التقرير.</numerusform>
            <numerusform>%n تعليقًا يحتاج إلى إعادة ربط: يسردها التقرير.</numerusform>
            <numerusform>%n تعليق يحتاج إلى إعادة ربط: يسردها التقرير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Report</source>
        <translation>عرض التقرير</translation>
    </message>
    <message>
        <source>%1 was imported.</source>
        <extracomment>%1 is a document: its symbol or title.</extracomment>
        <translation>استُورد %1.</translation>
    </message>
    <message>
        <source>%1 is in the library already.</source>
        <translation>%1 موجود في المكتبة أصلًا.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Opens the document that was imported.</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Bundles (*.aidepack)</source>
        <translation>حزم (*.aidepack)</translation>
    </message>
    <message>
        <source>References and annotations (*.ris *.bib *.json *.jsonld *.csv)</source>
        <translation>المراجع والتعليقات (*.ris *.bib *.json *.jsonld *.csv)</translation>
    </message>
    <message>
        <source>%1 %2 is a bundle, which is merged with the library by itself.</source>
        <extracomment>%1: how many files were imported, a sentence. %2: a file.</extracomment>
        <translation>%1 %2 حزمة تُدمج وحدها في المكتبة.</translation>
    </message>
    <message>
        <source>Look into Bundle…</source>
        <extracomment>Reads a bundle and shows what merging it would change.</extracomment>
        <translation>معاينة الحزمة…</translation>
    </message>
</context>
<context>
    <name>window::VocabularyImport</name>
    <message>
        <source>Import Vocabulary</source>
        <translation>استيراد مفردات</translation>
    </message>
    <message>
        <source>Vocabularies (*.rdf *.xml *.ttl *.nt *.skos *.csv *.tsv)</source>
        <translation>مفردات (*.rdf *.xml *.ttl *.nt *.skos *.csv *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1 is a vocabulary of themes, not a document.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>%1 مفردات مواضيع وليس وثيقة.</translation>
    </message>
    <message>
        <source>Import as Vocabulary…</source>
        <translation>الاستيراد كمفردات…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>قراءة %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s) are themes now</source>
        <translation>
            <numerusform>لم يصبح أي مفهوم موضوعًا</numerusform>
            <numerusform>أصبح مفهوم واحد موضوعًا</numerusform>
            <numerusform>أصبح مفهومان موضوعين</numerusform>
            <numerusform>أصبحت %n مفاهيم مواضيع</numerusform>
            <numerusform>أصبح %n مفهومًا مواضيع</numerusform>
            <numerusform>أصبح %n مفهوم مواضيع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new</source>
        <extracomment>How many of the concepts are themes that the library did not have.</extracomment>
        <translation>
            <numerusform>لا جديد منها</numerusform>
            <numerusform>واحد منها جديد</numerusform>
            <numerusform>اثنان منها جديدان</numerusform>
            <numerusform>%n منها جديدة</numerusform>
            <numerusform>%n منها جديدًا</numerusform>
            <numerusform>%n منها جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Themes</source>
        <translation>عرض المواضيع</translation>
    </message>
    <message>
        <source>The import was stopped. What was stored stays; import the file again to complete it.</source>
        <translation>أُوقف الاستيراد. ما حُفظ يبقى؛ استورد الملف مرة أخرى لإكماله.</translation>
    </message>
</context>
<context>
    <name>window::LibraryMaintenance</name>
    <message>
        <source>Copy List</source>
        <translation>نسخ القائمة</translation>
    </message>
    <message>
        <source>Checking the library</source>
        <translation>جارٍ فحص المكتبة</translation>
    </message>
    <message numerus="yes">
        <source>The library is in order: %n paragraph(s) checked.</source>
        <translation>
            <numerusform>المكتبة سليمة: لا فقرات للفحص.</numerusform>
            <numerusform>المكتبة سليمة: فُحصت فقرة واحدة.</numerusform>
            <numerusform>المكتبة سليمة: فُحصت فقرتان.</numerusform>
            <numerusform>المكتبة سليمة: فُحصت %n فقرات.</numerusform>
            <numerusform>المكتبة سليمة: فُحصت %n فقرة.</numerusform>
            <numerusform>المكتبة سليمة: فُحصت %n فقرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library has %n problem(s). Restore a backup with File ▸ Restore…</source>
        <translation>
            <numerusform>لا مشكلة في المكتبة.</numerusform>
            <numerusform>في المكتبة مشكلة واحدة. استعد نسخة احتياطية: ملف ▸ استعادة…</numerusform>
            <numerusform>في المكتبة مشكلتان. استعد نسخة احتياطية: ملف ▸ استعادة…</numerusform>
            <numerusform>في المكتبة %n مشاكل. استعد نسخة احتياطية: ملف ▸ استعادة…</numerusform>
            <numerusform>في المكتبة %n مشكلة. استعد نسخة احتياطية: ملف ▸ استعادة…</numerusform>
            <numerusform>في المكتبة %n مشكلة. استعد نسخة احتياطية: ملف ▸ استعادة…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library is in order. %n file(s) that no text needs take up %1.</source>
        <extracomment>%1 is a size: &quot;3.2 MB&quot;.</extracomment>
        <translation>
            <numerusform>المكتبة سليمة، ولا ملفات زائدة (%1).</numerusform>
            <numerusform>المكتبة سليمة. يشغل ملف واحد لا يحتاج إليه أي نص %1.</numerusform>
            <numerusform>المكتبة سليمة. يشغل ملفان لا يحتاج إليهما أي نص %1.</numerusform>
            <numerusform>المكتبة سليمة. تشغل %n ملفات لا يحتاج إليها أي نص %1.</numerusform>
            <numerusform>المكتبة سليمة. يشغل %n ملفا لا يحتاج إليه أي نص %1.</numerusform>
            <numerusform>المكتبة سليمة. يشغل %n ملف لا يحتاج إليه أي نص %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove Files</source>
        <translation>إزالة الملفات</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were removed.</source>
        <translation>
            <numerusform>لم يُزل أي ملف.</numerusform>
            <numerusform>أُزيل ملف واحد.</numerusform>
            <numerusform>أُزيل ملفان.</numerusform>
            <numerusform>أُزيلت %n ملفات.</numerusform>
            <numerusform>أُزيل %n ملفا.</numerusform>
            <numerusform>أُزيل %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Running the rules again</source>
        <translation>جارٍ إعادة تطبيق القواعد</translation>
    </message>
    <message>
        <source>The rules found nothing new. What you decided stands.</source>
        <translation>لم تجد القواعد جديداً. ويبقى ما بتتَّ فيه على حاله.</translation>
    </message>
    <message numerus="yes">
        <source>The rules changed %n link(s). What you decided stands.</source>
        <translation>
            <numerusform>لم تغير القواعد أي رابط. ويبقى ما بتتَّ فيه على حاله.</numerusform>
            <numerusform>غيرت القواعد رابطاً واحداً. ويبقى ما بتتَّ فيه على حاله.</numerusform>
            <numerusform>غيرت القواعد رابطين. ويبقى ما بتتَّ فيه على حاله.</numerusform>
            <numerusform>غيرت القواعد %n روابط. ويبقى ما بتتَّ فيه على حاله.</numerusform>
            <numerusform>غيرت القواعد %n رابطاً. ويبقى ما بتتَّ فيه على حاله.</numerusform>
            <numerusform>غيرت القواعد %n رابط. ويبقى ما بتتَّ فيه على حاله.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore: Where to Make the Library</source>
        <translation>استعادة: أين تُنشأ المكتبة</translation>
    </message>
    <message>
        <source>Salvage: Choose the Damaged Library</source>
        <translation>إنقاذ: اختيار المكتبة التالفة</translation>
    </message>
    <message>
        <source>Export: Choose an Empty Folder</source>
        <translation>التصدير: اختر مجلداً فارغاً</translation>
    </message>
    <message>
        <source>Exporting the library</source>
        <translation>تصدير المكتبة</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in %1, each as Markdown and JSON, with its original files.</source>
        <extracomment>%1 is the name of a folder.</extracomment>
        <translation>
            <numerusform>لا سجلات في %1.</numerusform>
            <numerusform>سجل واحد في %1، بصيغتي Markdown وJSON، مع ملفاته الأصلية.</numerusform>
            <numerusform>سجلان في %1، كل منهما بصيغتي Markdown وJSON، مع ملفاته الأصلية.</numerusform>
            <numerusform>%n سجلات في %1، كل منها بصيغتي Markdown وJSON، مع ملفاته الأصلية.</numerusform>
            <numerusform>%n سجلاً في %1، كل منها بصيغتي Markdown وJSON، مع ملفاته الأصلية.</numerusform>
            <numerusform>%n سجل في %1، كل منها بصيغتي Markdown وJSON، مع ملفاته الأصلية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::DocumentCommands</name>
    <message>
        <source>Briefing pack</source>
        <translation>ملف الإحاطة</translation>
    </message>
    <message>
        <source>Added to the briefing pack.</source>
        <translation>أُضيف إلى ملف الإحاطة.</translation>
    </message>
    <message>
        <source>Show Pack</source>
        <translation>عرض ملف الإحاطة</translation>
    </message>
</context>
<context>
    <name>window::EditCommands</name>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
</context>
<context>
    <name>window::WindowCommands</name>
    <message>
        <source>About Aide-Mémoire</source>
        <translation>حول Aide-Mémoire</translation>
    </message>
    <message>
        <source>An offline knowledge base for policy officers. It never opens a network connection.</source>
        <translation>قاعدة معارف لموظفي السياسات تعمل دون اتصال بالشبكة، ولا تفتح أي اتصال أبداً.</translation>
    </message>
    <message>
        <source>Texts of the United Nations that you import are unofficial copies for information; the United Nations is their source. The program is free software under the GNU General Public License, version 3 or later.</source>
        <translation>نصوص الأمم المتحدة التي تستوردها نسخ غير رسمية للعلم؛ والأمم المتحدة هي مصدرها. وهذا البرنامج برمجية حرة بموجب رخصة غنو العمومية العامة، الإصدار 3 أو ما بعده.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n more cannot be used.</source>
        <extracomment>%1 names a file of the user&apos;s that cannot be used, and says why; %n more files cannot be used either.</extracomment>
        <translation>
            <numerusform>%1 لا ملفات أخرى لا يمكن استخدامها.</numerusform>
            <numerusform>%1 ولا يمكن استخدام ملف آخر.</numerusform>
            <numerusform>%1 ولا يمكن استخدام ملفين آخرين.</numerusform>
            <numerusform>%1 ولا يمكن استخدام %n ملفات أخرى.</numerusform>
            <numerusform>%1 ولا يمكن استخدام %n ملفا آخر.</numerusform>
            <numerusform>%1 ولا يمكن استخدام %n ملف آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>window::MainToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>The library: %1</source>
        <translation>المكتبة: %1</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>البحث في المكتبة</translation>
    </message>
</context>
<context>
    <name>window::MainWindow</name>
    <message>
        <source>p. %1</source>
        <extracomment>The page of the file that a paragraph stands on.</extracomment>
        <translation>ص %1</translation>
    </message>
</context>
<context>
    <name>presentation::MatrixModel</name>
    <message numerus="yes">
        <source>%1, %2: %n</source>
        <extracomment>A cell of a table: %1 a theme, %2 a year or a document.</extracomment>
        <translation>
            <numerusform>⁨%1⁩، ⁨%2⁩: %n</numerusform>
            <numerusform>⁨%1⁩، ⁨%2⁩: %n</numerusform>
            <numerusform>⁨%1⁩، ⁨%2⁩: %n</numerusform>
            <numerusform>⁨%1⁩، ⁨%2⁩: %n</numerusform>
            <numerusform>⁨%1⁩، ⁨%2⁩: %n</numerusform>
            <numerusform>⁨%1⁩، ⁨%2⁩: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>الموضوع</translation>
    </message>
</context>
<context>
    <name>window::MatrixPage</name>
    <message>
        <source>Filter themes</source>
        <translation>تصفية المواضيع</translation>
    </message>
    <message>
        <source>By year</source>
        <extracomment>The columns of the table of themes.</extracomment>
        <translation>حسب السنة</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>حسب الوثيقة</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Save as CSV or SVG…</source>
        <translation>حفظ بصيغة CSV أو SVG…</translation>
    </message>
    <message>
        <source>Themes by Document</source>
        <translation>المواضيع حسب الوثيقة</translation>
    </message>
    <message>
        <source>Themes by Year</source>
        <translation>المواضيع حسب السنة</translation>
    </message>
    <message numerus="yes">
        <source>%n more themes</source>
        <extracomment>Themes that the table leaves out.</extracomment>
        <translation>
            <numerusform>لا مواضيع أخرى</numerusform>
            <numerusform>موضوع واحد آخر</numerusform>
            <numerusform>موضوعان آخران</numerusform>
            <numerusform>%n مواضيع أخرى</numerusform>
            <numerusform>%n موضوعاً آخر</numerusform>
            <numerusform>%n موضوع آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier columns</source>
        <extracomment>Years or documents that the table leaves out.</extracomment>
        <translation>
            <numerusform>لا أعمدة سابقة</numerusform>
            <numerusform>عمود واحد سابق</numerusform>
            <numerusform>عمودان سابقان</numerusform>
            <numerusform>%n أعمدة سابقة</numerusform>
            <numerusform>%n عموداً سابقاً</numerusform>
            <numerusform>%n عمود سابق</numerusform>
        </translation>
    </message>
    <message>
        <source>No text has a theme yet.</source>
        <translation>لا موضوع لأي نص بعد.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Save Table</source>
        <translation>حفظ الجدول</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>قيم مفصولة بفواصل (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.svg)</source>
        <translation>صورة (*.svg)</translation>
    </message>
</context>
<context>
    <name>window::MergeDialog</name>
    <message>
        <source>Merge Records</source>
        <translation>دمج السجلات</translation>
    </message>
    <message>
        <source>Which record is the same as “%1”? It becomes part of it.</source>
        <extracomment>%1 is the record that stays; the person chooses the one that goes.</extracomment>
        <translation>أي سجل هو نفسه «%1»؟ سيصبح جزءًا منه.</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>اكتب اسمًا</translation>
    </message>
    <message>
        <source>Records of this kind</source>
        <translation>سجلات من هذا النوع</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>No record of this kind has this name.</source>
        <translation>لا سجل من هذا النوع بهذا الاسم.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) go along</source>
        <translation>
            <numerusform>لا روابط تنتقل</numerusform>
            <numerusform>ينتقل رابط واحد</numerusform>
            <numerusform>ينتقل رابطان</numerusform>
            <numerusform>تنتقل %n روابط</numerusform>
            <numerusform>ينتقل %n رابطًا</numerusform>
            <numerusform>ينتقل %n رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) go along</source>
        <translation>
            <numerusform>لا أقوال تنتقل</numerusform>
            <numerusform>ينتقل قول واحد</numerusform>
            <numerusform>ينتقل قولان</numerusform>
            <numerusform>تنتقل %n أقوال</numerusform>
            <numerusform>ينتقل %n قولًا</numerusform>
            <numerusform>ينتقل %n قول</numerusform>
        </translation>
    </message>
    <message>
        <source>Also known as: %1</source>
        <extracomment>%1 is a list of names.</extracomment>
        <translation>يُعرف أيضًا باسم: %1</translation>
    </message>
    <message>
        <source>Taken over: %1</source>
        <extracomment>%1 is a list of fields, which the record that stays lacks.</extracomment>
        <translation>يُؤخذ منه: %1</translation>
    </message>
    <message>
        <source>Undo puts both back as they were.</source>
        <translation>التراجع يعيد كليهما كما كانا.</translation>
    </message>
    <message>
        <source>Call it “%1”</source>
        <extracomment>%1 is the name of the record that goes: it becomes the name of both.</extracomment>
        <translation>سمّه «%1»</translation>
    </message>
    <message>
        <source>Use the name of the other</source>
        <translation>استعمل اسم الآخر</translation>
    </message>
</context>
<context>
    <name>window::MessageBar</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file or a symbol, %2 what is wrong with it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>window::NewRecordDialog</name>
    <message>
        <source>New Record</source>
        <translation>سجل جديد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
</context>
<context>
    <name>presentation::NotesModel</name>
    <message>
        <source>Their words are no longer in the text.</source>
        <translation>لم تعد كلماتها في النص.</translation>
    </message>
    <message numerus="yes">
        <source>Need re-attaching (%n)</source>
        <translation>
            <numerusform>لا تعليقات تحتاج إلى إعادة ربط</numerusform>
            <numerusform>تحتاج إلى إعادة ربط (%n)</numerusform>
            <numerusform>تحتاج إلى إعادة ربط (%n)</numerusform>
            <numerusform>تحتاج إلى إعادة ربط (%n)</numerusform>
            <numerusform>تحتاج إلى إعادة ربط (%n)</numerusform>
            <numerusform>تحتاج إلى إعادة ربط (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select words in the text and press a key from 1 to 8 to highlight them.</source>
        <translation>حدد كلمات في النص واضغط مفتاحاً من 1 إلى 8 لتظليلها.</translation>
    </message>
    <message>
        <source>Open a document to see its notes.</source>
        <translation>افتح وثيقة لترى ملاحظاتها.</translation>
    </message>
</context>
<context>
    <name>presentation::OutlineModel</name>
    <message>
        <source>Preamble</source>
        <translation>الديباجة</translation>
    </message>
    <message>
        <source>Operative paragraphs</source>
        <translation>فقرات المنطوق</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>الحواشي</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>التصويت</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>المرفق</translation>
    </message>
</context>
<context>
    <name>window::OutlinePanel</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Open a document to see how it is built.</source>
        <translation>افتح وثيقة لترى أقسامها.</translation>
    </message>
    <message>
        <source>All Verbs</source>
        <translation>كل الأفعال</translation>
    </message>
    <message>
        <source>Operative verbs</source>
        <extracomment>In front of a list of verbs of operative paragraphs.</extracomment>
        <translation>أفعال المنطوق</translation>
    </message>
    <message>
        <source>Operative verbs by their force: one verb shows its paragraphs alone</source>
        <translation>أفعال المنطوق بحسب قوتها: اختيار فعل يُظهر فقراته وحدها</translation>
    </message>
</context>
<context>
    <name>window::PackChecks</name>
    <message>
        <source>Quotations</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Shows the next quotation that differs from its source.</extracomment>
        <translation>عرض</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are not exactly what the source says, or need clearance.</source>
        <translation>
            <numerusform>لا جزء يختلف عن المصدر.</numerusform>
            <numerusform>جزء واحد ليس مطابقاً تماماً للمصدر أو يحتاج إلى موافقة.</numerusform>
            <numerusform>جزآن ليسا مطابقين تماماً للمصدر أو يحتاجان إلى موافقة.</numerusform>
            <numerusform>%n أجزاء ليست مطابقة تماماً للمصدر أو تحتاج إلى موافقة.</numerusform>
            <numerusform>%n جزءاً ليست مطابقة تماماً للمصدر أو تحتاج إلى موافقة.</numerusform>
            <numerusform>%n جزء ليست مطابقة تماماً للمصدر أو تحتاج إلى موافقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) compared with the source: all agree.</source>
        <translation>
            <numerusform>لم يُقارن أي اقتباس بالمصدر.</numerusform>
            <numerusform>قورن اقتباس واحد بالمصدر: مطابق.</numerusform>
            <numerusform>قورن اقتباسان بالمصدر: مطابقان.</numerusform>
            <numerusform>قورنت %n اقتباسات بالمصدر: كلها مطابقة.</numerusform>
            <numerusform>قورن %n اقتباساً بالمصدر: كلها مطابقة.</numerusform>
            <numerusform>قورن %n اقتباس بالمصدر: كلها مطابقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No quotations yet.</source>
        <translation>لا اقتباسات بعد.</translation>
    </message>
    <message>
        <source>imported on %1</source>
        <translation>استُورد في %1</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are not exactly what the source says, or need clearance: each is printed with your reason.</source>
        <translation>
            <numerusform>كل الأجزاء كما ورد في المصدر تماماً.</numerusform>
            <numerusform>جزء واحد ليس كما ورد في المصدر تماماً، أو ينتظر الموافقة: يُطبع مع السبب الذي ذكرته.</numerusform>
            <numerusform>جزآن ليسا كما ورد في المصدر تماماً، أو ينتظران الموافقة: يُطبع كل منهما مع السبب الذي ذكرته.</numerusform>
            <numerusform>%n أجزاء ليست كما ورد في المصدر تماماً، أو تنتظر الموافقة: يُطبع كل منها مع السبب الذي ذكرته.</numerusform>
            <numerusform>%n جزءاً ليست كما ورد في المصدر تماماً، أو تنتظر الموافقة: يُطبع كل منها مع السبب الذي ذكرته.</numerusform>
            <numerusform>%n جزء ليست كما ورد في المصدر تماماً، أو تنتظر الموافقة: يُطبع كل منها مع السبب الذي ذكرته.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) leave out words that need clearance.</source>
        <translation>
            <numerusform>لم تُحذف أقوال تحتاج إلى موافقة.</numerusform>
            <numerusform>حُذفت من جزء واحد أقوال تحتاج إلى موافقة.</numerusform>
            <numerusform>حُذفت من جزأين أقوال تحتاج إلى موافقة.</numerusform>
            <numerusform>حُذفت من %n أجزاء أقوال تحتاج إلى موافقة.</numerusform>
            <numerusform>حُذفت من %n جزءًا أقوال تحتاج إلى موافقة.</numerusform>
            <numerusform>حُذفت من %n جزء أقوال تحتاج إلى موافقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) under the Chatham House Rule: the words are given without the speaker’s name.</source>
        <translation>
            <numerusform>لا أجزاء تحت قاعدة تشاتام هاوس.</numerusform>
            <numerusform>جزء واحد تحت قاعدة تشاتام هاوس: الأقوال وحدها دون قائلها.</numerusform>
            <numerusform>جزآن تحت قاعدة تشاتام هاوس: الأقوال وحدها دون قائلها.</numerusform>
            <numerusform>%n أجزاء تحت قاعدة تشاتام هاوس: الأقوال وحدها دون قائلها.</numerusform>
            <numerusform>%n جزءًا تحت قاعدة تشاتام هاوس: الأقوال وحدها دون قائلها.</numerusform>
            <numerusform>%n جزء تحت قاعدة تشاتام هاوس: الأقوال وحدها دون قائلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Private annotations left out: %1</source>
        <translation>حواش خاصة لا تخرج: %1</translation>
    </message>
</context>
<context>
    <name>window::PackHead</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Event and place</source>
        <translation>الحدث والمكان</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Before a name: for whom a briefing pack is made.</extracomment>
        <translation>مقدم إلى</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Before a name: who made a briefing pack.</extracomment>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>درجة السرية</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
</context>
<context>
    <name>presentation::PackModel</name>
    <message>
        <source>Remove Block</source>
        <translation>إزالة عنصر</translation>
    </message>
    <message>
        <source>Move Block</source>
        <translation>نقل عنصر</translation>
    </message>
    <message>
        <source>Edit Text</source>
        <translation>تحرير النص</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Its source is no longer in the library</source>
        <extracomment>The paragraph that a quotation was taken from is not in the library any more.</extracomment>
        <translation>لم يعد مصدره في المكتبة</translation>
    </message>
    <message>
        <source>Use the Source’s Words</source>
        <translation>اعتماد نص المصدر</translation>
    </message>
    <message>
        <source>private: left out</source>
        <extracomment>A private annotation in a briefing pack.</extracomment>
        <translation>خاص: مستبعد</translation>
    </message>
    <message>
        <source>Note, still to be written</source>
        <translation>ملاحظة لم تُكتب بعد</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Table: the library has nothing for it</source>
        <translation>جدول: ليس في المكتبة شيء له</translation>
    </message>
</context>
<context>
    <name>window::PackPage</name>
    <message>
        <source>Briefing Pack</source>
        <translation>ملف إحاطة</translation>
    </message>
    <message>
        <source>The pack was written to %1.</source>
        <translation>كُتب ملف الإحاطة في %1.</translation>
    </message>
    <message>
        <source>Pages as they will print</source>
        <translation>الصفحات كما ستُطبع</translation>
    </message>
    <message>
        <source>This pack has no blocks yet. Add paragraphs while you read, or a whole document here.</source>
        <translation>لا عناصر في ملف الإحاطة بعد. أضف فقرات أثناء القراءة، أو وثيقة كاملة هنا.</translation>
    </message>
    <message>
        <source>Add Document…</source>
        <translation>إضافة وثيقة…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>The page that is shown and the number of pages.</extracomment>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>جارٍ تنسيق الصفحات…</translation>
    </message>
    <message>
        <source>Use Template</source>
        <translation>استخدام القالب</translation>
    </message>
    <message>
        <source>Save as Template</source>
        <translation>حفظ كقالب</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>اسم القالب</translation>
    </message>
    <message>
        <source>Languages of the Pack</source>
        <translation>لغات ملف الإحاطة</translation>
    </message>
    <message>
        <source>The template “%1” was saved with the library.</source>
        <translation>القالب ”%1“ محفوظ مع المكتبة.</translation>
    </message>
    <message>
        <source>Small Pages</source>
        <translation>الصفحات المصغرة</translation>
    </message>
    <message>
        <source>Show small pages beside the page</source>
        <translation>إظهار الصفحات المصغرة بجانب الصفحة</translation>
    </message>
</context>
<context>
    <name>window::BlockList</name>
    <message>
        <source>Add Heading</source>
        <translation>إضافة عنوان</translation>
    </message>
    <message>
        <source>Add Note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Heading</source>
        <extracomment>A button: adds a heading to a briefing pack.</extracomment>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Add a heading</source>
        <translation>إضافة عنوان</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>A button: adds a note of the user&apos;s to a briefing pack.</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Document…</source>
        <extracomment>A button: adds a whole document to a briefing pack.</extracomment>
        <translation>وثيقة…</translation>
    </message>
    <message>
        <source>Add a whole document</source>
        <translation>إضافة وثيقة كاملة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Blocks of the pack</source>
        <translation>عناصر ملف الإحاطة</translation>
    </message>
    <message>
        <source>Text of the block</source>
        <translation>نص العنصر</translation>
    </message>
    <message>
        <source>Note, with **bold**, *italic* and lists as in Markdown</source>
        <translation>ملاحظة، مع ⁨**عريض**⁩ و⁨*مائل*⁩ وقوائم كما في Markdown</translation>
    </message>
    <message>
        <source>Add Document</source>
        <translation>إضافة وثيقة</translation>
    </message>
    <message>
        <source>Use the Source’s Words</source>
        <extracomment>Puts the words of the source as they are now in the place of a quotation.</extracomment>
        <translation>اعتماد نص المصدر</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>A button: adds a table that is made of what the library knows to a briefing pack.</extracomment>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Add Table</source>
        <translation>إضافة جدول</translation>
    </message>
    <message>
        <source>Reason for printing it as it is</source>
        <translation>سبب طباعته كما هو</translation>
    </message>
    <message>
        <source>Add a table made from the library</source>
        <translation>إضافة جدول مما في المكتبة</translation>
    </message>
</context>
<context>
    <name>presentation::PackEditor</name>
    <message>
        <source>Add to Briefing Pack</source>
        <translation>إضافة إلى ملف الإحاطة</translation>
    </message>
    <message>
        <source>Briefing Pack</source>
        <translation>ملف إحاطة</translation>
    </message>
</context>
<context>
    <name>presentation::ParagraphModel</name>
    <message>
        <source>Address</source>
        <extracomment>Column of a table: &quot;OP8&quot;, how a paragraph is called.</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>الفقرة</translation>
    </message>
</context>
<context>
    <name>presentation::DiagramListModel</name>
    <message>
        <source>wanted: not in the library</source>
        <translation>مطلوبة: ليست في المكتبة</translation>
    </message>
</context>
<context>
    <name>window::DiagramPage</name>
    <message>
        <source>1 step</source>
        <extracomment>How far a map goes from the record in its middle.</extracomment>
        <translation>خطوة واحدة</translation>
    </message>
    <message>
        <source>2 steps</source>
        <translation>خطوتان</translation>
    </message>
    <message>
        <source>How far the map goes</source>
        <translation>مدى الخريطة</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>Which relations are drawn</source>
        <translation>العلاقات المرسومة</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>تكبير (⁨+⁩)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>تصغير (⁨-⁩)</translation>
    </message>
    <message>
        <source>Show all (0)</source>
        <translation>عرض الكل (0)</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>حفظ بصيغة SVG…</translation>
    </message>
    <message>
        <source>Link map</source>
        <translation>خريطة الروابط</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>The list beside it says the same.</source>
        <translation>تبين القائمة المجاورة المعلومات نفسها.</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>ما تبينه الصورة</translation>
    </message>
    <message>
        <source>Map: %1</source>
        <extracomment>Titles of tabs: %1 is a record.</extracomment>
        <translation>خريطة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Timeline: %1</source>
        <translation>خط زمني: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>The map could not be drawn.</source>
        <translation>تعذر رسم الخريطة.</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <extracomment>Of a picture: how many records it shows.</extracomment>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%n سجلات</numerusform>
            <numerusform>%n سجلاً</numerusform>
            <numerusform>%n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is linked to it yet.</source>
        <translation>لا شيء مرتبط به بعد.</translation>
    </message>
    <message>
        <source>Nothing here has a date yet.</source>
        <translation>لا شيء هنا له تاريخ بعد.</translation>
    </message>
    <message>
        <source>Save as SVG</source>
        <translation>حفظ بصيغة SVG</translation>
    </message>
</context>
<context>
    <name>window::QueryBuilder</name>
    <message>
        <source>and</source>
        <translation>و</translation>
    </message>
    <message>
        <source>or</source>
        <translation>أو</translation>
    </message>
    <message>
        <source>And or or</source>
        <translation>«و» أم «أو»</translation>
    </message>
    <message>
        <source>The paragraph</source>
        <extracomment>The field of a line of the query: the words of the paragraph itself.</extracomment>
        <translation>نص الفقرة</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>has</source>
        <extracomment>What a line of the query asks of its value.</extracomment>
        <translation>يتضمن</translation>
    </message>
    <message>
        <source>has not</source>
        <translation>لا يتضمن</translation>
    </message>
    <message>
        <source>has the phrase</source>
        <translation>يتضمن العبارة</translation>
    </message>
    <message>
        <source>has not the phrase</source>
        <translation>لا يتضمن العبارة</translation>
    </message>
    <message>
        <source>has a word beginning with</source>
        <translation>يتضمن كلمة تبدأ بـ</translation>
    </message>
    <message>
        <source>has no word beginning with</source>
        <translation>لا يتضمن كلمة تبدأ بـ</translation>
    </message>
    <message>
        <source>matches the query</source>
        <translation>يطابق الاستعلام</translation>
    </message>
    <message>
        <source>does not match the query</source>
        <translation>لا يطابق الاستعلام</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>إزالة هذا السطر</translation>
    </message>
    <message>
        <source>Add Condition</source>
        <translation>إضافة شرط</translation>
    </message>
</context>
<context>
    <name>window::QueryCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
</context>
<context>
    <name>window::QueryHelp</name>
    <message>
        <source>All of the words, in any order</source>
        <translation>كل الكلمات، بأي ترتيب</translation>
    </message>
    <message>
        <source>One of the words is enough</source>
        <translation>تكفي إحدى الكلمتين</translation>
    </message>
    <message>
        <source>Without a word</source>
        <translation>دون كلمة معينة</translation>
    </message>
    <message>
        <source>These words as they stand</source>
        <translation>هذه الكلمات كما هي</translation>
    </message>
    <message>
        <source>How a word begins; ? is one letter</source>
        <translation>بداية كلمة؛ والعلامة ⁨?⁩ تنوب عن حرف واحد</translation>
    </message>
    <message>
        <source>Words near each other</source>
        <translation>كلمات متقاربة</translation>
    </message>
    <message>
        <source>Brackets keep together what belongs together</source>
        <translation>الأقواس تجمع ما يرتبط بعضه ببعض</translation>
    </message>
    <message>
        <source>A document by its symbol, or a part of it</source>
        <translation>وثيقة برمزها، أو بجزء منه</translation>
    </message>
    <message>
        <source>How an operative paragraph begins</source>
        <translation>ما تبدأ به فقرة المنطوق</translation>
    </message>
    <message>
        <source>In the preamble; op: in the operative part</source>
        <translation>في الديباجة؛ و⁨op:⁩ في المنطوق</translation>
    </message>
    <message>
        <source>Of a body and a session</source>
        <translation>من هيئة ودورة معينتين</translation>
    </message>
    <message>
        <source>Since a day or year; in a language</source>
        <translation>منذ يوم أو سنة؛ وبلغة معينة</translation>
    </message>
    <message>
        <source>A State by its name in any language</source>
        <translation>دولة باسمها بأي لغة</translation>
    </message>
    <message>
        <source>On a theme</source>
        <translation>عن موضوع معين</translation>
    </message>
    <message>
        <source>What cites a document; citedby: what it cites</source>
        <translation>ما يستشهد بوثيقة؛ و⁨citedby:⁩ ما تستشهد به</translation>
    </message>
    <message>
        <source>Paragraphs with notes of yours; note: looks into them</source>
        <translation>الفقرات التي عليها ملاحظات لك؛ و⁨note:⁩ للبحث في الملاحظات</translation>
    </message>
    <message>
        <source>The names of fields work in English, French and Arabic. Nothing that is typed is a mistake: what is no field is looked for as words.</source>
        <translation>تُكتب أسماء الحقول بالإنكليزية والفرنسية والعربية. ولا خطأ في أي شيء يُكتب: فما ليس حقلاً يُبحث عنه بوصفه كلمات.</translation>
    </message>
</context>
<context>
    <name>window::QuickOpen</name>
    <message>
        <source>Quick open</source>
        <translation>فتح سريع</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
    <message>
        <source>Open a document, a person, a theme; &gt; for commands</source>
        <translation>افتح وثيقة أو شخصا أو موضوعا؛ &gt; للأوامر</translation>
    </message>
</context>
<context>
    <name>presentation::QuickOpenModel</name>
    <message>
        <source>Command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
</context>
<context>
    <name>window::QuotationEditor</name>
    <message>
        <source>Words and name may be used.</source>
        <translation>يجوز استعمال الأقوال والاسم.</translation>
    </message>
    <message>
        <source>The words may be used, not the name: a briefing pack prints the words alone.</source>
        <translation>يجوز استعمال الأقوال دون الاسم: ملف الإحاطة يطبع الأقوال وحدها.</translation>
    </message>
    <message>
        <source>Nothing may be used yet: a briefing pack leaves the words out.</source>
        <translation>لا يجوز استعمال شيء بعد: ملف الإحاطة يحذف الأقوال.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Show in Text</source>
        <translation>عرض في النص</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Words that somebody said, in marks of quotation.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>window::QuotationPage</name>
    <message>
        <source>Change Quotation</source>
        <translation>تغيير القول المقتبس</translation>
    </message>
</context>
<context>
    <name>presentation::QuotationModel</name>
    <message>
        <source>No quotations yet. They come from the articles and transcripts that you import.</source>
        <translation>لا أقوال مقتبسة بعد. تأتي من المقالات والنصوص المفرغة التي تستوردها.</translation>
    </message>
    <message>
        <source>No quotation has these words.</source>
        <translation>لا قول مقتبس فيه هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>window::ReaderHeader</name>
    <message>
        <source>Summary, not the text itself</source>
        <translation>ملخص، وليس النص نفسه</translation>
    </message>
    <message numerus="yes">
        <source>%n sponsor(s)</source>
        <translation>
            <numerusform>لا مقدمين للمشروع</numerusform>
            <numerusform>مقدم واحد للمشروع</numerusform>
            <numerusform>مقدمان للمشروع</numerusform>
            <numerusform>%n مقدمين للمشروع</numerusform>
            <numerusform>%n مقدماً للمشروع</numerusform>
            <numerusform>%n مقدم للمشروع</numerusform>
        </translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>لغة النص</translation>
    </message>
    <message>
        <source>Superseded by %1</source>
        <extracomment>A draft: %1 is the symbol of the revision or the resolution that took its place.</extracomment>
        <translation>حلت محله الوثيقة ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>window::ReaderPage</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 says what failed, %2 what to do about it.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Reading the scan %1</source>
        <extracomment>A job: letters are recognised on the pictures of pages. %1 is the document.</extracomment>
        <translation>جارٍ قراءة المسح الضوئي ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>window::RecordChooser</name>
    <message>
        <source>Type a name</source>
        <translation>اكتب اسمًا</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
</context>
<context>
    <name>presentation::RecordListModel</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Symbol</source>
        <extracomment>The number of a United Nations document: A/HRC/RES/57/12.</extracomment>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Body</source>
        <extracomment>Who adopted the document: the Human Rights Council.</extracomment>
        <translation>الهيئة</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Cited by</source>
        <extracomment>A column with the number of documents that cite this one.</extracomment>
        <translation>مستشهد به في</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of a list are shown: &quot;12 of 138&quot;.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Every document that is cited is in the library.</source>
        <translation>كل وثيقة مستشهد بها موجودة في المكتبة.</translation>
    </message>
    <message>
        <source>Nothing here yet. Import documents: what they name and cite is listed by itself.</source>
        <translation>لا شيء هنا بعد. استورد وثائق: ما تذكره وما تستشهد به يُدرج تلقائياً.</translation>
    </message>
    <message>
        <source>Nothing in this list has these words.</source>
        <translation>لا شيء في هذه القائمة يتضمن هذه الكلمات.</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>A column with the day on which a document came into the library.</extracomment>
        <translation>تاريخ الاستيراد</translation>
    </message>
    <message>
        <source>Star</source>
        <extracomment>A column with a mark for each record that the user gave a star.</extracomment>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>Unread</source>
        <extracomment>A column with a mark for each document that was not opened since it arrived.</extracomment>
        <translation>غير مقروء</translation>
    </message>
</context>
<context>
    <name>presentation::RuleExampleModel</name>
    <message>
        <source>Gets it</source>
        <extracomment>Of a paragraph in the trial of a theme&apos;s rule.</extracomment>
        <translation>تُنسب إليه</translation>
    </message>
    <message>
        <source>Loses it</source>
        <translation>تُرفع عنه</translation>
    </message>
</context>
<context>
    <name>window::RecordListPage</name>
    <message>
        <source>Open in New Tab</source>
        <translation>فتح في تبويب جديد</translation>
    </message>
    <message>
        <source>Open Here</source>
        <translation>فتح هنا</translation>
    </message>
    <message>
        <source>Copy List of Symbols</source>
        <translation>نسخ قائمة الرموز</translation>
    </message>
    <message>
        <source>Add to Briefing Pack</source>
        <translation>إضافة إلى ملف الإحاطة</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>دمج…</translation>
    </message>
    <message>
        <source>Merge Records</source>
        <translation>دمج السجلات</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Add to Dossier…</source>
        <translation>إضافة إلى إضبارة…</translation>
    </message>
    <message>
        <source>Remove Star</source>
        <translation>إزالة النجمة</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>Mark as Read</source>
        <translation>وضع علامة كمقروء</translation>
    </message>
    <message>
        <source>Mark as Unread</source>
        <translation>وضع علامة كغير مقروء</translation>
    </message>
    <message>
        <source>Edit Data…</source>
        <translation>تحرير البيانات…</translation>
    </message>
</context>
<context>
    <name>window::RecordPage</name>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Change Field</source>
        <translation>تغيير الحقل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Change Quotation</source>
        <translation>تغيير القول المقتبس</translation>
    </message>
    <message>
        <source>Merge Records</source>
        <translation>دمج السجلات</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>دمج…</translation>
    </message>
    <message>
        <source>Split Off “%1”</source>
        <extracomment>%1 is a record that was merged into this one.</extracomment>
        <translation>فصل «%1»</translation>
    </message>
</context>
<context>
    <name>window::RecordRestoreDialog</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Opening the backup…</source>
        <translation>جارٍ فتح النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>Private annotation</source>
        <translation>تعليق خاص</translation>
    </message>
    <message>
        <source>This is a backup of another library: what it calls the same is taken for the same.</source>
        <translation>هذه نسخة احتياطية من مكتبة أخرى: ما يحمل فيها الاسم نفسه يُعدّ الشيء نفسه.</translation>
    </message>
    <message>
        <source>Nothing in the backup has these words.</source>
        <translation>لا شيء في النسخة الاحتياطية يحتوي على هذه الكلمات.</translation>
    </message>
    <message>
        <source>Only the first %1 are shown: say more words.</source>
        <translation>تُعرض أول %1 فقط: أضف كلمات أخرى.</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>جارٍ قراءة النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>A passphrase keeps this annotation in the backup; only restoring the whole backup brings it back.</source>
        <translation>عبارة مرور تحمي هذا التعليق في النسخة الاحتياطية؛ ولا يعيده إلا استعادة النسخة كاملة.</translation>
    </message>
    <message>
        <source>Bring Back One Thing</source>
        <translation>إعادة عنصر واحد</translation>
    </message>
    <message>
        <source>Find a document, an annotation, a person, a briefing pack, a saved search or a dossier in %1. It comes back into the open library with what hangs on it, as one step that can be undone; what differs is shown before.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>ابحث عن وثيقة أو تعليق أو شخص أو ملف إحاطة أو بحث محفوظ أو إضبارة في %1. يعود العنصر إلى المكتبة المفتوحة مع كل ما يتصل به، في خطوة واحدة يمكن التراجع عنها؛ وتُعرض الفروق قبل ذلك.</translation>
    </message>
    <message>
        <source>Words of its name, its symbol or its text</source>
        <translation>كلمات من اسمه أو رمزه أو نصه</translation>
    </message>
    <message>
        <source>Bring Back…</source>
        <translation>إعادة…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>not in the library now</source>
        <translation>غير موجود في المكتبة الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n private annotation(s) stay in the backup: a passphrase keeps them, and only restoring all of it brings them back. Press “Bring Back…” again for the rest.</source>
        <translation>
            <numerusform>لا يبقى أي تعليق خاص في النسخة الاحتياطية. اضغط «إعادة…» مرة أخرى.</numerusform>
            <numerusform>يبقى تعليق خاص واحد في النسخة الاحتياطية: تحميه عبارة مرور، ولا تعيده إلا استعادة النسخة كاملة. اضغط «إعادة…» مرة أخرى لإعادة ما بقي.</numerusform>
            <numerusform>يبقى تعليقان خاصان في النسخة الاحتياطية: تحميهما عبارة مرور، ولا تعيدهما إلا استعادة النسخة كاملة. اضغط «إعادة…» مرة أخرى لإعادة ما بقي.</numerusform>
            <numerusform>تبقى %n تعليقات خاصة في النسخة الاحتياطية: تحميها عبارة مرور، ولا تعيدها إلا استعادة النسخة كاملة. اضغط «إعادة…» مرة أخرى لإعادة ما بقي.</numerusform>
            <numerusform>يبقى %n تعليقاً خاصاً في النسخة الاحتياطية: تحميها عبارة مرور، ولا تعيدها إلا استعادة النسخة كاملة. اضغط «إعادة…» مرة أخرى لإعادة ما بقي.</numerusform>
            <numerusform>يبقى %n تعليق خاص في النسخة الاحتياطية: تحميها عبارة مرور، ولا تعيدها إلا استعادة النسخة كاملة. اضغط «إعادة…» مرة أخرى لإعادة ما بقي.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::RestoreDialog</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 a time of day.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation>نسخة احتياطية يومية</translation>
    </message>
    <message>
        <source>Before an update of the program</source>
        <translation>قبل تحديث البرنامج</translation>
    </message>
    <message>
        <source>Replaced by a restore</source>
        <translation>استُبدلت عند استعادة</translation>
    </message>
    <message>
        <source>Choose a Backup</source>
        <translation>اختيار نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backups (*.tar *.db)</source>
        <translation>نسخ احتياطية (‎*.tar *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>There is no backup in the library&apos;s folder yet. Choose a file.</source>
        <translation>لا نسخة احتياطية في مجلد المكتبة بعد. اختر ملفاً.</translation>
    </message>
    <message>
        <source>Looking into the backup…</source>
        <translation>جارٍ فحص النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>في النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>In the library now</source>
        <translation>في المكتبة الآن</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Briefing packs</source>
        <translation>ملفات الإحاطة</translation>
    </message>
    <message>
        <source>Links that you decided on</source>
        <translation>الروابط التي قررتها</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>آخر استيراد</translation>
    </message>
    <message>
        <source>Last annotation</source>
        <translation>آخر تعليق</translation>
    </message>
    <message>
        <source>Original files</source>
        <extracomment>The files that documents were imported from, in a backup.</extracomment>
        <translation>الملفات الأصلية</translation>
    </message>
    <message>
        <source>those of the library</source>
        <translation>ملفات المكتبة</translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation>إصدار البرنامج</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>The backup takes the place of the library. What is in the library now is kept in its folder “backups”, and can be restored as well.</source>
        <translation>تحل النسخة الاحتياطية محل المكتبة. وما في المكتبة الآن يُحفظ في مجلدها «backups»، وتمكن استعادته أيضاً.</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Before a bundle was merged, or a thing was brought back</source>
        <translation>قبل دمج حزمة أو إعادة عنصر</translation>
    </message>
    <message>
        <source>One Thing…</source>
        <extracomment>A button: looks for one document, annotation, pack… in the backup.</extracomment>
        <translation>عنصر واحد…</translation>
    </message>
    <message>
        <source>Bring one document, annotation, person, pack, search or dossier back into the open library</source>
        <translation>إعادة وثيقة أو تعليق أو شخص أو ملف إحاطة أو بحث أو إضبارة إلى المكتبة المفتوحة</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
</context>
<context>
    <name>window::ReviewDialog</name>
    <message>
        <source>Without a symbol, the text is found by its title and its words.</source>
        <translation>من دون رمز يُعثر على النص بعنوانه وكلماته.</translation>
    </message>
    <message>
        <source>This is no symbol of the United Nations; it is kept as you write it.</source>
        <translation>ليس هذا رمزا من رموز الأمم المتحدة؛ ويُحفظ كما كتبته.</translation>
    </message>
    <message>
        <source>Review before Importing</source>
        <translation>المراجعة قبل الاستيراد</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%n فقرات</numerusform>
            <numerusform>%n فقرة</numerusform>
            <numerusform>%n فقرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>لم يُترك شيء</numerusform>
            <numerusform>تُرك عنصر واحد</numerusform>
            <numerusform>تُرك عنصران</numerusform>
            <numerusform>تُركت %n عناصر</numerusform>
            <numerusform>تُرك %n عنصرا</numerusform>
            <numerusform>تُرك %n عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>The button that stores the text that was looked over.</extracomment>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Write the date as 2024-09-30, or leave it empty.</source>
        <translation>اكتب التاريخ بالشكل 2024-09-30 أو اترك الخانة فارغة.</translation>
    </message>
    <message>
        <source>The file is not what its name says: most likely an error or login page that was saved in place of the document. Close this and download the document again, or import it as it is.</source>
        <translation>الملف ليس ما يقوله اسمه: الأرجح أنه صفحة خطأ أو صفحة تسجيل دخول حُفظت مكان الوثيقة. أغلق هذه النافذة ونزّل الوثيقة من جديد، أو استورده كما هو.</translation>
    </message>
    <message>
        <source>Import Anyway</source>
        <translation>استيراد رغم ذلك</translation>
    </message>
</context>
<context>
    <name>window::SaveDialog</name>
    <message>
        <source>Untitled</source>
        <extracomment>The name of a file whose contents have no name.</extracomment>
        <translation>بلا عنوان</translation>
    </message>
</context>
<context>
    <name>window::SearchBox</name>
    <message>
        <source>Search: words, &quot;a phrase&quot;, 57/12, verb:calls…</source>
        <extracomment>The placeholder of the search box; the example is a query and stays English.</extracomment>
        <translation>بحث: كلمات، &quot;عبارة&quot;، ⁨57/12⁩، ⁨verb:calls⁩…</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>البحث في المكتبة</translation>
    </message>
</context>
<context>
    <name>window::SearchHead</name>
    <message>
        <source>Show More</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>Best first</source>
        <extracomment>How hits are sorted.</extracomment>
        <translation>الأنسب أولاً</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولاً</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولاً</translation>
    </message>
    <message>
        <source>By symbol</source>
        <translation>حسب الرمز</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Concordance: each match in its line</source>
        <extracomment>A table with each match in the middle of its line.</extracomment>
        <translation>كشاف سياقي: كل تطابق في سطره</translation>
    </message>
    <message>
        <source>Query builder</source>
        <translation>منشئ الاستعلام</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>What one can type</source>
        <translation>ما يمكن كتابته</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Save this search as</source>
        <translation>حفظ هذا البحث باسم</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>اسم البحث</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>window::SearchPage</name>
    <message>
        <source>Restrict to</source>
        <translation>حصر النتائج في</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>The title of a tab with the results of a search; %1 is what was typed.</extracomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>بحث: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Type words to find paragraphs that have all of them. A phrase stands in quotation marks; - leaves a word out, OR allows either, * ends a beginning, and body:HRC, year:2024 or verb:requests narrow the search.</source>
        <translation>اكتب كلمات لإيجاد الفقرات التي تتضمنها كلها. توضع العبارة بين علامتي اقتباس؛ العلامة ⁨-⁩ لاستبعاد كلمة، والكلمة ⁨OR⁩ لأي من كلمتين، والعلامة ⁨*⁩ بعد بداية كلمة؛ ولتضييق البحث: ⁨body:HRC⁩ أو ⁨year:2024⁩ أو ⁨verb:requests⁩.</translation>
    </message>
    <message>
        <source>No paragraph has all of this. Try fewer words, the beginning of a word with *, or another spelling.</source>
        <translation>لا فقرة تتضمن كل هذا. جرب كلمات أقل، أو بداية كلمة مع ⁨*⁩، أو كتابة أخرى.</translation>
    </message>
    <message>
        <source>“%1” is in the library, under Saved Searches.</source>
        <extracomment>%1 is the name of a search that was kept.</extracomment>
        <translation>«⁨%1⁩» في المكتبة، ضمن عمليات البحث المحفوظة.</translation>
    </message>
    <message>
        <source>Matches in their lines</source>
        <translation>التطابقات في أسطرها</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>السنوات</translation>
    </message>
    <message>
        <source>Show Examples</source>
        <translation>عرض أمثلة</translation>
    </message>
</context>
<context>
    <name>window::ResultMenu</name>
    <message>
        <source>Search within the Results</source>
        <translation>البحث ضمن النتائج</translation>
    </message>
    <message>
        <source>Show Each Hit in %1 Too</source>
        <extracomment>Beside each hit the same paragraph in the language of the window; %1 is the language.</extracomment>
        <translation>عرض كل نتيجة أيضًا بهذه اللغة: %1</translation>
    </message>
    <message>
        <source>Recent Searches</source>
        <translation>عمليات البحث الأخيرة</translation>
    </message>
    <message>
        <source>Add Results to Briefing Pack</source>
        <translation>إضافة النتائج إلى ملف الإحاطة</translation>
    </message>
    <message>
        <source>Export Results as Table…</source>
        <translation>تصدير النتائج كجدول…</translation>
    </message>
    <message>
        <source>Print Results…</source>
        <translation>طباعة النتائج…</translation>
    </message>
    <message>
        <source>Copy Results</source>
        <translation>نسخ النتائج</translation>
    </message>
    <message>
        <source>Clear History</source>
        <translation>مسح السجل</translation>
    </message>
    <message>
        <source>Export Results</source>
        <translation>تصدير النتائج</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>The results are in %1.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>النتائج في ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>window::HitList</name>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Open in New Tab</source>
        <translation>فتح في تبويب جديد</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Add to Briefing Pack</source>
        <translation>إضافة إلى ملف الإحاطة</translation>
    </message>
    <message>
        <source>Find Similar Paragraphs</source>
        <translation>البحث عن فقرات مشابهة</translation>
    </message>
    <message>
        <source>Add to Dossier…</source>
        <translation>إضافة إلى إضبارة…</translation>
    </message>
</context>
<context>
    <name>presentation::SearchController</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <extracomment>How many paragraphs were found; %1 of the next text says in how many documents.</extracomment>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%n فقرات</numerusform>
            <numerusform>%n فقرة</numerusform>
            <numerusform>%n فقرة</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1</source>
        <extracomment>%1 is &quot;1,000 paragraphs&quot;: there are more, which are still counted.</extracomment>
        <translation>أكثر من %1</translation>
    </message>
    <message numerus="yes">
        <source>in %n document(s)</source>
        <translation>
            <numerusform>دون وثائق</numerusform>
            <numerusform>في وثيقة واحدة</numerusform>
            <numerusform>في وثيقتين</numerusform>
            <numerusform>في %n وثائق</numerusform>
            <numerusform>في %n وثيقة</numerusform>
            <numerusform>في %n وثيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>&quot;13 paragraphs in 9 documents&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ResultTable</name>
    <message>
        <source>Symbol,Place,Language,Date,Title,Text</source>
        <translation>الرمز,الموضع,اللغة,التاريخ,العنوان,النص</translation>
    </message>
</context>
<context>
    <name>window::SelectionBar</name>
    <message>
        <source>Highlight: %1</source>
        <translation>تظليل: %1</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <extracomment>%1 is a colour, %2 the key that chooses it.</extracomment>
        <translation>%1 (المفتاح %2)</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Button: highlights the selection and opens its comment.</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>To Pack</source>
        <extracomment>Button: adds the selection to the briefing pack.</extracomment>
        <translation>إلى ملف الإحاطة</translation>
    </message>
    <message>
        <source>Copy with Citation</source>
        <translation>نسخ مع الاستشهاد</translation>
    </message>
    <message>
        <source>Link to…</source>
        <extracomment>Button: links the selection to a record that is chosen next.</extracomment>
        <translation>ربط بـ…</translation>
    </message>
    <message>
        <source>Quote…</source>
        <extracomment>Button: says which paragraph the selection quotes.</extracomment>
        <translation>اقتباس من…</translation>
    </message>
    <message>
        <source>Where Else?</source>
        <extracomment>Button: shows where else in the library the selected words stand.</extracomment>
        <translation>أين ترد أيضاً؟</translation>
    </message>
</context>
<context>
    <name>window::SettingsDialog</name>
    <message>
        <source>Reading</source>
        <extracomment>A page of the settings: how texts are set on the screen.</extracomment>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>حجم الخط</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Follow system</source>
        <extracomment>Font size: the size that the system has set.</extracomment>
        <translation>اتباع النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source> pt</source>
        <extracomment>The unit of a font&apos;s size.</extracomment>
        <translation> نقطة</translation>
    </message>
    <message>
        <source>Stands on your notes and packs</source>
        <translation>يظهر على ملاحظاتك وملفات الإحاطة</translation>
    </message>
    <message>
        <source>Watched Folder</source>
        <translation>المجلد المراقب</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>المجلد المراقب</translation>
    </message>
    <message>
        <source>None: files are imported only when you say so</source>
        <translation>لا شيء: لا تُستورد الملفات إلا بطلب منك</translation>
    </message>
    <message>
        <source>What is put into this folder is imported by itself while a library is open. Enter chooses a folder, Delete none.</source>
        <translation>يُستورد تلقائيا ما يوضع في هذا المجلد ما دامت مكتبة مفتوحة. يختار مفتاح الإدخال مجلدًا، ويلغي مفتاح الحذف الاختيار.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Watch No Folder</source>
        <translation>عدم مراقبة أي مجلد</translation>
    </message>
    <message>
        <source>Record Types</source>
        <extracomment>A page of the settings: kinds of records and their fields.</extracomment>
        <translation>أنواع السجلات</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Make one a day by itself</source>
        <translation>إنشاء نسخة كل يوم تلقائياً</translation>
    </message>
    <message>
        <source>Two are kept, and one of each of the four weeks before, in the library&apos;s folder “backups”.</source>
        <translation>تُحفظ نسختان، ونسخة عن كل من الأسابيع الأربعة السابقة، في مجلد المكتبة «backups».</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>ابحث في الإعدادات</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>لا يوجد إعداد يضم هذه الكلمات.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <extracomment>Of the spell-check.</extracomment>
        <translation>القواميس</translation>
    </message>
    <message>
        <source>Check comments, notes and your own words in packs</source>
        <translation>تدقيق التعليقات والملاحظات وكلماتك أنت في ملفات الإحاطة</translation>
    </message>
    <message>
        <source>English, French, Spanish, Russian and Arabic are installed.</source>
        <translation>قواميس الإنكليزية والفرنسية والإسبانية والروسية والعربية مثبتة.</translation>
    </message>
    <message>
        <source>None for %1. Install the Hunspell dictionaries of your system for them; words in these languages are not checked.</source>
        <extracomment>%1 is a list of languages.</extracomment>
        <translation>لا قاموس لما يلي: %1. ثبّت لها قواميس Hunspell في نظامك؛ فكلمات هذه اللغات لا تُدقَّق.</translation>
    </message>
    <message>
        <source>Briefing Packs</source>
        <translation>ملفات الإحاطة</translation>
    </message>
    <message>
        <source>Syntax</source>
        <extracomment>A page of the settings: the colours of verbs, symbols and dates in texts, and of markup.</extracomment>
        <translation>البنية</translation>
    </message>
    <message>
        <source>Theme Rules</source>
        <extracomment>A page of the settings: the rules by which paragraphs are found to be about a theme.</extracomment>
        <translation>قواعد المواضيع</translation>
    </message>
</context>
<context>
    <name>window::SyntaxSettingsPage</name>
    <message>
        <source>Those of Aide-Mémoire</source>
        <extracomment>The colours that the program brings, among themes of the user&apos;s own.</extracomment>
        <translation>ألوان Aide-Mémoire</translation>
    </message>
    <message>
        <source>Words on light pages</source>
        <extracomment>&quot;Words&quot; are those that have colours: verbs, symbols, dates. &quot;Definitions&quot; say which ones, &quot;Not used&quot; lists files with mistakes.</extracomment>
        <translation>الكلمات على الصفحات الفاتحة</translation>
    </message>
    <message>
        <source>Words on dark pages</source>
        <translation>الكلمات على الصفحات الداكنة</translation>
    </message>
    <message>
        <source>Your definitions</source>
        <translation>تعريفاتك</translation>
    </message>
    <message>
        <source>Your folder</source>
        <translation>مجلدك</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>غير مستخدَم</translation>
    </message>
    <message>
        <source>None. The handbook says how to write one.</source>
        <translation>لا شيء. يبين الدليل كيفية كتابة تعريف.</translation>
    </message>
    <message>
        <source>Definitions are read from its folder “syntax”, themes from its folder “themes”, when the program starts. Enter opens it.</source>
        <translation>تُقرأ التعريفات من مجلده «syntax» والأنساق من مجلده «themes» عند بدء البرنامج. يفتحه مفتاح الإدخال.</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>فتح المجلد</translation>
    </message>
</context>
<context>
    <name>window::ShortcutDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>window::ShortcutList</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة التعيين</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Choose another key.</source>
        <translation>⁨%1⁩ مخصص لـ«%2». اختر مفتاحاً آخر.</translation>
    </message>
</context>
<context>
    <name>presentation::ShortcutModel</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>presentation::PositionsModel</name>
    <message>
        <source>, </source>
        <extracomment>Between the names of delegations in a cell.</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>proposes</source>
        <extracomment>What a delegation does with words of a draft.</extracomment>
        <translation>يقترح</translation>
    </message>
    <message>
        <source>supports</source>
        <extracomment>What a delegation does with words of a draft.</extracomment>
        <translation>يؤيد</translation>
    </message>
    <message>
        <source>opposes</source>
        <extracomment>What a delegation does with words of a draft.</extracomment>
        <translation>يعارض</translation>
    </message>
    <message>
        <source>reserves its position</source>
        <extracomment>A delegation has not made up its mind about words of a draft.</extracomment>
        <translation>يتحفظ</translation>
    </message>
    <message>
        <source>named</source>
        <extracomment>A delegation stands beside words of a draft, and nothing says what it wants.</extracomment>
        <translation>مذكور</translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s)</source>
        <translation>
            <numerusform>لا معقوفات</numerusform>
            <numerusform>زوج معقوفات واحد</numerusform>
            <numerusform>زوجا معقوفات</numerusform>
            <numerusform>%n أزواج معقوفات</numerusform>
            <numerusform>%n زوج معقوفات</numerusform>
            <numerusform>%n زوج معقوفات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegation(s)</source>
        <extracomment>States and groups of States that the brackets of a draft name.</extracomment>
        <translation>
            <numerusform>لا وفود</numerusform>
            <numerusform>وفد واحد</numerusform>
            <numerusform>وفدان</numerusform>
            <numerusform>%n وفود</numerusform>
            <numerusform>%n وفداً</numerusform>
            <numerusform>%n وفد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: its partner is missing</source>
        <extracomment>Square brackets of a draft that open and never close, or the other way round.</extracomment>
        <translation>
            <numerusform>لا معقوفات مفردة</numerusform>
            <numerusform>معقوفة مفردة واحدة لم تُحتسب</numerusform>
            <numerusform>معقوفتان مفردتان لم تُحتسبا</numerusform>
            <numerusform>%n معقوفات مفردة لم تُحتسب</numerusform>
            <numerusform>%n معقوفة مفردة لم تُحتسب</numerusform>
            <numerusform>%n معقوفة مفردة لم تُحتسب</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>This text has no negotiation markup: no words in square brackets, and no delegations beside them.</source>
        <extracomment>Of a text in which no delegation has set brackets.</extracomment>
        <translation>لا يحمل هذا النص علامات تفاوض: لا كلمات بين معقوفتين ولا وفود بجانبها.</translation>
    </message>
    <message>
        <source>No bracket has these words.</source>
        <translation>لا توجد معقوفتان تضمان هذه الكلمات.</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <extracomment>Words of a draft that are struck out: somebody proposes to delete them. %1 is the words.</extracomment>
        <translation>حذف: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the label of an alternative as printed (&quot;Alt 1&quot;), %2 its words.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>A column: the words of a draft that are under negotiation.</extracomment>
        <translation>العبارة</translation>
    </message>
    <message>
        <source>To choose from</source>
        <extracomment>A column: what can stand in the place of the words.</extracomment>
        <translation>البدائل</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>الجهة المقترحة</translation>
    </message>
    <message>
        <source>Supported by</source>
        <extracomment>A column: the delegations that support the words.</extracomment>
        <translation>المؤيدون</translation>
    </message>
    <message>
        <source>Opposed by</source>
        <extracomment>A column: the delegations that oppose the words.</extracomment>
        <translation>المعارضون</translation>
    </message>
    <message>
        <source>Reserved by</source>
        <extracomment>A column: the delegations that reserve their position on the words.</extracomment>
        <translation>المتحفظون</translation>
    </message>
    <message>
        <source>Also named</source>
        <extracomment>A column: delegations beside the words of whom nothing says what they want.</extracomment>
        <translation>مذكورون أيضاً</translation>
    </message>
    <message>
        <source>Delegation</source>
        <extracomment>A column: a State or a group of States.</extracomment>
        <translation>الوفد</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>A column: whether a delegation proposes, supports or opposes words.</extracomment>
        <translation>الموقف</translation>
    </message>
</context>
<context>
    <name>window::PositionsPage</name>
    <message>
        <source>Who Wants What</source>
        <extracomment>Title of a tab: which delegation wants which words in a draft.</extracomment>
        <translation>من يريد ماذا</translation>
    </message>
    <message>
        <source>Who wants what: %1</source>
        <extracomment>Title of a tab: %1 is the draft.</extracomment>
        <translation>من يريد ماذا: %1</translation>
    </message>
    <message>
        <source>All delegations</source>
        <extracomment>A choice in a list of delegations: nothing is filtered.</extracomment>
        <translation>جميع الوفود</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a State or a group, %2 the number of brackets that it speaks of.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>By Paragraph</source>
        <extracomment>A choice of how a table is arranged.</extracomment>
        <translation>حسب الفقرة</translation>
    </message>
    <message>
        <source>By Delegation</source>
        <extracomment>A choice of how a table is arranged: delegations are States and groups of States.</extracomment>
        <translation>حسب الوفد</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>الوفد</translation>
    </message>
    <message>
        <source>Go to Paragraph</source>
        <translation>الانتقال إلى الفقرة</translation>
    </message>
    <message>
        <source>Add to Briefing Pack</source>
        <translation>إضافة إلى ملف الإحاطة</translation>
    </message>
</context>
<context>
    <name>window::SponsorsPage</name>
    <message>
        <source>sponsor</source>
        <extracomment>A State sponsors a version of a text, without more being known.</extracomment>
        <translation>مقدم</translation>
    </message>
    <message>
        <source>Sponsors: %1</source>
        <extracomment>Title of a tab: %1 is a document.</extracomment>
        <translation>المقدمون: %1</translation>
    </message>
    <message>
        <source>joined with %1</source>
        <extracomment>%1 is the version of a text with which a State began to sponsor it.</extracomment>
        <translation>انضم مع %1</translation>
    </message>
    <message>
        <source>left with %1</source>
        <extracomment>%1 is the version of a text that a State did not sponsor any more.</extracomment>
        <translation>انسحب مع %1</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>الحفظ بصيغة CSV</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>A column: who joined and who left.</extracomment>
        <translation>التغيير</translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <translation>
            <numerusform>لم ينضم أحد</numerusform>
            <numerusform>انضمت دولة واحدة</numerusform>
            <numerusform>انضمت دولتان</numerusform>
            <numerusform>انضمت %n دول</numerusform>
            <numerusform>انضمت %n دولة</numerusform>
            <numerusform>انضمت %n دولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>لم ينسحب أحد</numerusform>
            <numerusform>انسحبت دولة واحدة</numerusform>
            <numerusform>انسحبت دولتان</numerusform>
            <numerusform>انسحبت %n دول</numerusform>
            <numerusform>انسحبت %n دولة</numerusform>
            <numerusform>انسحبت %n دولة</numerusform>
        </translation>
    </message>
    <message>
        <source>No sponsors are known of this text.</source>
        <translation>لا يُعرف مقدمون لهذا النص.</translation>
    </message>
</context>
<context>
    <name>window::StartPage</name>
    <message>
        <source>Import files</source>
        <translation>استيراد ملفات</translation>
    </message>
    <message>
        <source>PDF, Word, UN XML, web pages, text; a folder with everything in it.</source>
        <translation>ملفات PDF وWord وXML الأمم المتحدة وصفحات الويب والنصوص؛ أو مجلد بكل ما فيه.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Any paragraph by its words, its symbol or its opening verb.</source>
        <translation>أي فقرة بكلماتها أو رمزها أو فعلها الافتتاحي.</translation>
    </message>
    <message>
        <source>Make a briefing pack</source>
        <translation>إعداد ملف إحاطة</translation>
    </message>
    <message>
        <source>Chosen paragraphs, notes and records, with every quotation checked, on paper or as PDF.</source>
        <translation>فقرات وملاحظات وسجلات مختارة، مع التحقق من كل اقتباس، على الورق أو بصيغة PDF.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>فتح المكتبة النموذجية</translation>
    </message>
    <message>
        <source>A resolution on local government, a webinar on smart cities, and all that links them.</source>
        <translation>قرار عن الحكم المحلي، وحلقة دراسية شبكية عن المدن الذكية، وكل ما يربط بينهما.</translation>
    </message>
    <message>
        <source>Make a new library</source>
        <translation>إنشاء مكتبة جديدة</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>فتح مكتبة</translation>
    </message>
    <message>
        <source>A folder that holds one already.</source>
        <translation>مجلد فيه مكتبة من قبل.</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>جارٍ فتح المكتبة…</translation>
    </message>
    <message>
        <source>Choose something on the left, or begin here.</source>
        <translation>اختر شيئاً من المكتبة على اليمين، أو ابدأ من هنا.</translation>
    </message>
    <message>
        <source>Welcome to Aide-Mémoire</source>
        <translation>مرحباً بك في Aide-Mémoire</translation>
    </message>
    <message>
        <source>A library is a folder on this machine that keeps your documents, links and notes together. Nothing leaves it.</source>
        <translation>المكتبة مجلد على هذا الجهاز يجمع وثائقك وروابطك وملاحظاتك. ولا يخرج منه شيء.</translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation>تعذر فتح المكتبة</translation>
    </message>
    <message>
        <source>In a new folder of your choice.</source>
        <translation>في مجلد جديد من اختيارك.</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>فتح للقراءة فقط</translation>
    </message>
    <message>
        <source>Search, read, print and export; nothing can be changed.</source>
        <translation>البحث والقراءة والطباعة والتصدير؛ دون إمكان تغيير أي شيء.</translation>
    </message>
    <message>
        <source>Take the library over</source>
        <translation>تولّي المكتبة</translation>
    </message>
    <message>
        <source>Only when it is surely closed on %1: two programs that write at once damage it.</source>
        <extracomment>%1 is the name of a computer.</extracomment>
        <translation>فقط إذا كانت مغلقة يقينا على %1: فالكتابة من برنامجين في آن واحد تتلفها.</translation>
    </message>
    <message>
        <source>It is open in %1 (process %2).</source>
        <extracomment>%1 is the name of a program, %2 its number on this computer.</extracomment>
        <translation>وهي مفتوحة في %1 (العملية %2).</translation>
    </message>
    <message>
        <source>It was opened in %1 (process %2) on %3, which gave its last sign of life on %4.</source>
        <translation>فُتحت في %1 (العملية %2) على %3، وكانت آخر إشارة منه في %4.</translation>
    </message>
    <message>
        <source>It is open in %1 (process %2) on %3.</source>
        <extracomment>%1 is the name of a program, %2 its number, %3 the name of a computer.</extracomment>
        <translation>وهي مفتوحة في %1 (العملية %2) على %3.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Look into the backups of this library, and choose one.</source>
        <translation>الاطلاع على النسخ الاحتياطية لهذه المكتبة واختيار واحدة.</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>إنقاذ</translation>
    </message>
    <message>
        <source>Make a new library of all that can still be read. Nothing is changed here.</source>
        <translation>إنشاء مكتبة جديدة من كل ما تمكن قراءته. ولا يتغير شيء هنا.</translation>
    </message>
</context>
<context>
    <name>window::StatusBar</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>عرض التقرير</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>لم يتعذر أي ملف</numerusform>
            <numerusform>تعذر ملف واحد</numerusform>
            <numerusform>تعذر ملفان</numerusform>
            <numerusform>تعذرت %n ملفات</numerusform>
            <numerusform>تعذر %n ملفاً</numerusform>
            <numerusform>تعذر %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress: &quot;212 of 329&quot;.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)/s</source>
        <translation>
            <numerusform>لا ملفات في الثانية</numerusform>
            <numerusform>ملف واحد في الثانية</numerusform>
            <numerusform>ملفان في الثانية</numerusform>
            <numerusform>%n ملفات في الثانية</numerusform>
            <numerusform>%n ملفاً في الثانية</numerusform>
            <numerusform>%n ملف في الثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>لم يبق وقت</numerusform>
            <numerusform>بقيت ثانية واحدة</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت %n ثوانٍ</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::TabBar</name>
    <message>
        <source>Close Tab</source>
        <translation>إغلاق التبويب</translation>
    </message>
</context>
<context>
    <name>window::TextAnnotator</name>
    <message>
        <source>Highlight</source>
        <translation>تظليل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Link to…</source>
        <translation>ربط بـ…</translation>
    </message>
    <message>
        <source>Add to Briefing Pack</source>
        <translation>إضافة إلى ملف الإحاطة</translation>
    </message>
    <message>
        <source>Delete Annotation</source>
        <translation>حذف التعليق</translation>
    </message>
    <message>
        <source>Add to Dossier…</source>
        <translation>إضافة إلى إضبارة…</translation>
    </message>
</context>
<context>
    <name>window::TextPane</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy Quote with Citation</source>
        <translation>نسخ الاقتباس مع الاستشهاد</translation>
    </message>
    <message>
        <source>Copy Citation</source>
        <translation>نسخ الاستشهاد</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Find Similar Paragraphs</source>
        <translation>البحث عن فقرات مشابهة</translation>
    </message>
    <message>
        <source>Where Else?</source>
        <translation>أين ترد أيضاً؟</translation>
    </message>
</context>
<context>
    <name>presentation::TextSelection</name>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>A quotation on the clipboard: %1 the words, %2 where they stand.</extracomment>
        <translation>«%1» (%2)</translation>
    </message>
</context>
<context>
    <name>presentation::ThemeRuleModel</name>
    <message>
        <source>There are no rules yet.</source>
        <translation>لا قواعد بعد.</translation>
    </message>
    <message>
        <source>No rule has these words.</source>
        <translation>لا قاعدة فيها هذه الكلمات.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>Of a rule that is being written.</extracomment>
        <translation>غير محفوظة</translation>
    </message>
    <message>
        <source>Changed here</source>
        <extracomment>Of a rule that the program brings, and that was changed in this library.</extracomment>
        <translation>معدّلة هنا</translation>
    </message>
    <message>
        <source>Of this library</source>
        <extracomment>Of a rule that the library has and the program does not bring.</extracomment>
        <translation>من هذه المكتبة</translation>
    </message>
    <message>
        <source>Switched off</source>
        <extracomment>Of a rule that finds nothing.</extracomment>
        <translation>معطّلة</translation>
    </message>
    <message>
        <source>Of the program</source>
        <extracomment>Of a rule that the program brings.</extracomment>
        <translation>من البرنامج</translation>
    </message>
</context>
<context>
    <name>window::ThemePage</name>
    <message>
        <source>A word in any language</source>
        <translation>كلمة بأي لغة</translation>
    </message>
</context>
<context>
    <name>window::ThemeRulesSettings</name>
    <message>
        <source>Theme rules say which words make a paragraph about a theme. They are kept in the library and travel with it.</source>
        <translation>تحدّد قواعد المواضيع الكلمات التي تنسب الفقرة إلى موضوع. وتُحفظ في المكتبة وتنتقل معها.</translation>
    </message>
    <message>
        <source>Open a library to edit them.</source>
        <translation>افتح مكتبة لتعديلها.</translation>
    </message>
    <message>
        <source>Edit Theme Rules…</source>
        <translation>تعديل قواعد المواضيع…</translation>
    </message>
</context>
<context>
    <name>window::ThemeRulesPage</name>
    <message>
        <source>Change the rule to see here which paragraphs would get or lose the theme, before anything is saved.</source>
        <translation>عدّل القاعدة لترى هنا أي الفقرات ستُنسب إلى الموضوع أو تُرفع عنه، قبل حفظ أي شيء.</translation>
    </message>
    <message>
        <source>Delete Rule of “%1”</source>
        <extracomment>A step of undo; %1 is a theme.</extracomment>
        <translation>حذف قاعدة «%1»</translation>
    </message>
    <message>
        <source>Change Rule of “%1”</source>
        <translation>تعديل قاعدة «%1»</translation>
    </message>
    <message>
        <source>Saved. Edit ▸ Undo takes the rule and its suggestions back.</source>
        <translation>حُفظت. يعيد «تحرير ▸ تراجع» القاعدة واقتراحاتها كما كانت.</translation>
    </message>
    <message>
        <source>New Rule</source>
        <translation>قاعدة جديدة</translation>
    </message>
    <message>
        <source>Name of the theme</source>
        <translation>اسم الموضوع</translation>
    </message>
    <message>
        <source>Make Rule</source>
        <translation>إنشاء القاعدة</translation>
    </message>
    <message>
        <source>A theme, or a phrase of its rule</source>
        <translation>موضوع أو عبارة من قاعدته</translation>
    </message>
    <message>
        <source>New Rule…</source>
        <translation>قاعدة جديدة…</translation>
    </message>
</context>
<context>
    <name>window::ThemeRuleTrial</name>
    <message>
        <source>Paragraphs that get or lose the theme</source>
        <translation>الفقرات التي تُنسب إلى الموضوع أو تُرفع عنه</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Trying a theme rule</source>
        <translation>تجربة قاعدة موضوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Looking what the rule would change…</source>
        <translation>يجري البحث عما ستغيّره القاعدة…</translation>
    </message>
    <message>
        <source>Cancelled: what the rule would change is not known, and nothing was changed.</source>
        <translation>أُلغيت التجربة: أثر القاعدة غير معروف، ولم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>window::ThemeRuleEditor</name>
    <message>
        <source>A phrase a line, in any language; it is found as whole words, whatever its capitals and accents. Rules read the English text of a document, or all its texts where it has none.</source>
        <translation>عبارة في كل سطر، بأي لغة؛ تُطلب كلماتها كاملة، أيًا كان تشكيلها وحالة أحرفها. تقرأ القواعد النص الإنكليزي للوثيقة، أو نصوصها كلها إن لم يكن لها نص إنكليزي.</translation>
    </message>
    <message>
        <source>For example: smart (city|cities)</source>
        <extracomment>An example of a regular expression; it stays as it is where letters are Latin.</extracomment>
        <translation>مثلاً: smart (city|cities)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>تجاهل التعديلات</translation>
    </message>
    <message>
        <source>Saves the rule and its suggestions; Undo takes both back.</source>
        <translation>يحفظ القاعدة واقتراحاتها؛ ويعيدهما «تراجع» كما كانا.</translation>
    </message>
    <message>
        <source>Restore the Program&apos;s Rule</source>
        <translation>استعادة قاعدة البرنامج</translation>
    </message>
    <message>
        <source>Delete Rule</source>
        <translation>حذف القاعدة</translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>A link to the line that is wrong.</extracomment>
        <translation>الذهاب إليه</translation>
    </message>
</context>
<context>
    <name>presentation::ThemeTreeModel</name>
    <message>
        <source>%1 of %2 in use</source>
        <extracomment>How many of all themes have something about them: &quot;12 of 6,812 in use&quot;.</extracomment>
        <translation>%1 من %2 مستعملة</translation>
    </message>
    <message>
        <source>No themes yet. File ▸ Import Vocabulary… brings those of a thesaurus.</source>
        <translation>لا مواضيع بعد. ملف ▸ استيراد مفردات… يجلب مواضيع مكنز.</translation>
    </message>
    <message>
        <source>No theme has these words in its labels.</source>
        <translation>لا موضوع في تسمياته هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>window::Tour</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of the tour: &quot;2 of 6&quot;.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Leave the Tour</source>
        <extracomment>Ends the tour before its last step.</extracomment>
        <translation>مغادرة الجولة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The last step of the tour has been read.</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>window::NoResultsView</name>
    <message>
        <source>No match for: %1</source>
        <extracomment>%1 is a list of words or parts of a query.</extracomment>
        <translation>لا نتائج لما يلي: %1</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>هل تقصد</translation>
    </message>
    <message>
        <source>Without %1 · %2</source>
        <extracomment>%1 is a part of a query, %2 how many paragraphs there are without it.</extracomment>
        <translation>بدون %1 · %2</translation>
    </message>
</context>
<context>
    <name>presentation::UndoText</name>
    <message>
        <source>Undo</source>
        <extracomment>%1 is what was done: &quot;Undo Accept Suggestion&quot;.</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>تراجع عن %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>%1 is what was undone: &quot;Redo Accept Suggestion&quot;.</extracomment>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>إعادة %1</translation>
    </message>
</context>
<context>
    <name>window::VocabularyDialog</name>
    <message>
        <source>Import Vocabulary</source>
        <translation>استيراد مفردات</translation>
    </message>
    <message>
        <source>Name of the vocabulary</source>
        <translation>اسم المفردات</translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s) become themes.</source>
        <translation>
            <numerusform>لا مفهوم يصبح موضوعًا.</numerusform>
            <numerusform>مفهوم واحد يصبح موضوعًا.</numerusform>
            <numerusform>مفهومان يصبحان موضوعين.</numerusform>
            <numerusform>%n مفاهيم تصبح مواضيع.</numerusform>
            <numerusform>%n مفهومًا تصبح مواضيع.</numerusform>
            <numerusform>%n مفهوم تصبح مواضيع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <extracomment>%1 is a list of languages with how many labels each has.</extracomment>
        <translation>التسميات: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>At the end of a list: so many others.</extracomment>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n آخر</numerusform>
            <numerusform>و%n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>At the top: %1</source>
        <extracomment>%1 is a list of concepts that have nothing above them.</extracomment>
        <translation>في الأعلى: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s) stand above themselves, and are put at the top: %1</source>
        <extracomment>Concepts of a vocabulary whose broader concepts lead back to themselves; %1 is a list of some.</extracomment>
        <translation>
            <numerusform>لا مفهوم فوق نفسه: %1</numerusform>
            <numerusform>مفهوم واحد فوق نفسه، ويوضع في الأعلى: %1</numerusform>
            <numerusform>مفهومان فوق نفسيهما، ويوضعان في الأعلى: %1</numerusform>
            <numerusform>%n مفاهيم فوق نفسها، وتوضع في الأعلى: %1</numerusform>
            <numerusform>%n مفهومًا فوق نفسها، وتوضع في الأعلى: %1</numerusform>
            <numerusform>%n مفهوم فوق نفسها، وتوضع في الأعلى: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s) are there twice: the first one counts.</source>
        <translation>
            <numerusform>لا مفهوم مكرر.</numerusform>
            <numerusform>مفهوم واحد مكرر: يُعتد بالأول.</numerusform>
            <numerusform>مفهومان مكرران: يُعتد بالأول.</numerusform>
            <numerusform>%n مفاهيم مكررة: يُعتد بالأول.</numerusform>
            <numerusform>%n مفهومًا مكررًا: يُعتد بالأول.</numerusform>
            <numerusform>%n مفهوم مكرر: يُعتد بالأول.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broader concept(s) are not in the file and are left out.</source>
        <translation>
            <numerusform>كل المفاهيم الأوسع في الملف.</numerusform>
            <numerusform>مفهوم أوسع واحد ليس في الملف ويُحذف.</numerusform>
            <numerusform>مفهومان أوسعان ليسا في الملف ويُحذفان.</numerusform>
            <numerusform>%n مفاهيم أوسع ليست في الملف وتُحذف.</numerusform>
            <numerusform>%n مفهومًا أوسع ليست في الملف وتُحذف.</numerusform>
            <numerusform>%n مفهوم أوسع ليست في الملف وتُحذف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presentation::WordModel</name>
    <message>
        <source>Word</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>Stem</source>
        <extracomment>What the forms of a word have in common.</extracomment>
        <translation>الجذع</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>How often a word stands in the library.</extracomment>
        <translation>مرات الورود</translation>
    </message>
</context>
<context>
    <name>window::TermExplorerPage</name>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Words that begin with…</source>
        <translation>كلمات تبدأ بـ…</translation>
    </message>
    <message>
        <source>Words of the library</source>
        <translation>كلمات المكتبة</translation>
    </message>
    <message numerus="yes">
        <source>The first %n word(s)</source>
        <extracomment>More words than the list can show.</extracomment>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>الكلمة الأولى</numerusform>
            <numerusform>الكلمتان الأوليان</numerusform>
            <numerusform>أول %n كلمات</numerusform>
            <numerusform>أول %n كلمة</numerusform>
            <numerusform>أول %n كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::YearHistogram</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A year and how many paragraphs of it were found.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>same</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>معدّلة</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>منقولة</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>محذوفة</translation>
    </message>
    <message>
        <source>%1 → %2: stronger ▲</source>
        <extracomment>The verbs of a paragraph and of its successor, one of which binds more.</extracomment>
        <translation>%1 ← %2: أقوى ▲</translation>
    </message>
    <message>
        <source>%1 → %2: weaker ▼</source>
        <extracomment>The verbs of a paragraph and of its successor, one of which binds less.</extracomment>
        <translation>%1 ← %2: أضعف ▼</translation>
    </message>
    <message>
        <source>split from %1</source>
        <extracomment>%1 is a paragraph (&quot;OP3&quot;) of which this one was a part, or became one.</extracomment>
        <translation>مفصولة عن %1</translation>
    </message>
    <message>
        <source>joined to %1</source>
        <translation>مضمومة إلى %1</translation>
    </message>
</context>
<context>
    <name>window::ComparePage</name>
    <message>
        <source>Compare</source>
        <extracomment>Title of a tab in which two documents are compared, before they are read.</extracomment>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Compare: %1 ⟷ %2</source>
        <extracomment>Title of a tab: %1 is an earlier document, %2 its successor.</extracomment>
        <translation>مقارنة: %1 ⟷ %2</translation>
    </message>
    <message>
        <source>Earlier Text</source>
        <extracomment>Asks for one of the documents that are compared.</extracomment>
        <translation>النص السابق</translation>
    </message>
    <message>
        <source>Later Text</source>
        <translation>النص اللاحق</translation>
    </message>
    <message>
        <source>The library has no earlier text of this series. Import one, or choose another document to compare with above.</source>
        <translation>لا تضم المكتبة نصاً سابقاً من هذه السلسلة. استورد نصاً منها، أو اختر أعلاه وثيقة أخرى للمقارنة.</translation>
    </message>
    <message>
        <source>Nothing to show yet. If the two documents have no text in one language, choose another one above.</source>
        <translation>لا شيء للعرض بعد. إذا لم يكن للوثيقتين نص بلغة واحدة، فاختر أعلاه وثيقة أخرى.</translation>
    </message>
    <message>
        <source>Save with Tracked Changes</source>
        <translation>الحفظ مع تعقّب التغييرات</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>مستند Word ‏(*.docx)</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation>نص OpenDocument ‏(*.odt)</translation>
    </message>
    <message>
        <source>Writing the tracked changes</source>
        <translation>تُكتب التغييرات المتعقَّبة</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>no such paragraph</source>
        <extracomment>In the place of a paragraph that this text does not have.</extracomment>
        <translation>لا فقرة مقابلة</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) do not stand in every text.</source>
        <extracomment>Below the heads of texts that stand side by side.</extracomment>
        <translation>
            <numerusform>ترد جميع الفقرات في كل النصوص.</numerusform>
            <numerusform>فقرة واحدة لا ترد في كل النصوص.</numerusform>
            <numerusform>فقرتان لا تردان في كل النصوص.</numerusform>
            <numerusform>%n فقرات لا ترد في كل النصوص.</numerusform>
            <numerusform>%n فقرة لا ترد في كل النصوص.</numerusform>
            <numerusform>%n فقرة لا ترد في كل النصوص.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::BesideColumn</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A choice of the text in a column: %1 is a document (&quot;57/12&quot;), %2 the name of a language.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <extracomment>A choice of the text in a column: an earlier text of the same series.</extracomment>
        <translation>سابق: %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <extracomment>A choice of the text in a column: a later text of the same series.</extracomment>
        <translation>لاحق: %1</translation>
    </message>
    <message>
        <source>Text of this column</source>
        <translation>نص هذا العمود</translation>
    </message>
    <message>
        <source>Close this column</source>
        <translation>إغلاق هذا العمود</translation>
    </message>
    <message>
        <source>%1, elsewhere</source>
        <extracomment>A choice of the text in a column: another place of the text in the first column.</extracomment>
        <translation>%1، موضع آخر</translation>
    </message>
    <message>
        <source>First text, elsewhere…</source>
        <extracomment>A choice of the text in a column: asks for a paragraph of the text in the first column.</extracomment>
        <translation>النص الأول، موضع آخر…</translation>
    </message>
    <message>
        <source>Another document…</source>
        <extracomment>A choice of the text in a column: opens a list of all documents of the library.</extracomment>
        <translation>وثيقة أخرى…</translation>
    </message>
</context>
<context>
    <name>window::BesidePage</name>
    <message>
        <source>Beside</source>
        <extracomment>Title of a tab in which texts stand side by side, before they are read.</extracomment>
        <translation>جنبا إلى جنب</translation>
    </message>
    <message>
        <source>Beside: %1</source>
        <extracomment>Title of a tab in which texts stand side by side: %1 is one document or several, with bars between.</extracomment>
        <translation>جنبا إلى جنب: %1</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>إضافة عمود</translation>
    </message>
    <message>
        <source>The texts are being read…</source>
        <translation>تجري قراءة النصوص…</translation>
    </message>
    <message>
        <source>Text Beside</source>
        <extracomment>Asks for a document that stands in a column.</extracomment>
        <translation>النص المجاور</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>The Same Text Elsewhere</source>
        <translation>النص نفسه في موضع آخر</translation>
    </message>
    <message>
        <source>Paragraph beside “%1”:</source>
        <translation>الفقرة المجاورة لـ«%1»:</translation>
    </message>
    <message>
        <source>These texts cannot be shown.</source>
        <translation>لا يمكن عرض هذه النصوص.</translation>
    </message>
</context>
<context>
    <name>PackExport</name>
    <message>
        <source>Quotations with their citations: %1</source>
        <translation>الاقتباسات مع مراجعها: %1</translation>
    </message>
    <message>
        <source>Whole documents: %1</source>
        <translation>وثائق كاملة: %1</translation>
    </message>
    <message>
        <source>Notes of your own: %1</source>
        <translation>ملاحظاتك: %1</translation>
    </message>
    <message>
        <source>Annotations that are not private: %1</source>
        <translation>تعليقات غير خاصة: %1</translation>
    </message>
    <message>
        <source>People, events and other records: %1</source>
        <translation>أشخاص وفعاليات وسجلات أخرى: %1</translation>
    </message>
    <message>
        <source>In the properties of the file: the title “%1” and the name “%2”</source>
        <extracomment>What the properties of a file say: a title and a name.</extracomment>
        <translation>في خصائص الملف: العنوان «%1» والاسم «%2»</translation>
    </message>
    <message>
        <source>Parts whose words still need clearance: %1</source>
        <translation>أجزاء لا تزال أقوالها تحتاج إلى موافقة: %1</translation>
    </message>
    <message>
        <source>Addresses, telephone numbers and notes of people and organisations</source>
        <translation>عناوين الأشخاص والمنظمات وأرقام هواتفهم والملاحظات عنهم</translation>
    </message>
    <message>
        <source>only spacing or punctuation differs</source>
        <translation>لا تختلف إلا المسافات أو علامات الترقيم</translation>
    </message>
    <message>
        <source>stands in another paragraph now</source>
        <translation>يوجد الآن في فقرة أخرى</translation>
    </message>
    <message>
        <source>differs from its source</source>
        <translation>يختلف عن مصدره</translation>
    </message>
    <message>
        <source>its source is no longer in the library</source>
        <translation>لم يعد مصدره في المكتبة</translation>
    </message>
    <message>
        <source>needs clearance</source>
        <translation>يحتاج إلى موافقة</translation>
    </message>
    <message>
        <source>In the properties of the file: the title “%1”</source>
        <translation>في خصائص الملف: العنوان «%1»</translation>
    </message>
    <message>
        <source>Marks in whole documents, which only paper and PDF show: %1</source>
        <extracomment>Annotations within the text of a document: their colours, without their comments.</extracomment>
        <translation>علامات في وثائق كاملة لا تظهر إلا على الورق وفي ملف PDF: %1</translation>
    </message>
    <message>
        <source>Parts without the speaker’s name, under the Chatham House Rule: %1</source>
        <translation>أجزاء بلا أسماء المتكلمين بموجب قاعدة تشاتام هاوس: %1</translation>
    </message>
    <message>
        <source>Comments on documents, and the names and folders of their files</source>
        <translation>التعليقات على الوثائق وأسماء ملفاتها ومكانها في هذا الحاسوب</translation>
    </message>
    <message>
        <source>With each: its comment, its colour, its tags, its author and its date</source>
        <translation>مع كل منها: نصه ولونه ووسومه وكاتبه وتاريخه</translation>
    </message>
    <message>
        <source>Annotations that need re-attaching: %1</source>
        <extracomment>Annotations whose place in the text is not known any more.</extracomment>
        <translation>تعليقات تحتاج إلى إعادة ربط: %1</translation>
    </message>
    <message>
        <source>On the cover and at the foot of the pages: “%1”</source>
        <extracomment>%1 is an organisation.</extracomment>
        <translation>على الغلاف وفي أسفل الصفحات: «%1»</translation>
    </message>
    <message>
        <source>On the cover: the logo</source>
        <translation>على الغلاف: الشعار</translation>
    </message>
</context>
<context>
    <name>window::ExportDialog</name>
    <message>
        <source>What Leaves the Library</source>
        <translation>ما يخرج من المكتبة</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>A button: goes on with printing or saving.</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>“%1” – %2</source>
        <extracomment>Words of a quotation, and what is wrong with them.</extracomment>
        <translation>«%1» – %2</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>يخرج</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>لا يخرج</translation>
    </message>
    <message>
        <source>Not exactly what the source says, or in need of clearance: correct it in the pack, or give a reason to keep it. The reason is printed.</source>
        <translation>ليس مطابقاً تماماً للمصدر أو ينتظر الموافقة: صححوه في الملف أو اذكروا سبب إبقائه. يُطبع السبب.</translation>
    </message>
    <message>
        <source>Reason for printing it as it is</source>
        <translation>سبب طباعته كما هو</translation>
    </message>
    <message>
        <source>Private annotations: only those that you tick are included</source>
        <translation>حواش خاصة: لا يخرج منها إلا ما تؤشرون عليه</translation>
    </message>
    <message>
        <source>PDF for archives (PDF/A-2a)</source>
        <extracomment>A choice: a PDF file that can be read for decades.</extracomment>
        <translation>PDF للأرشيف (PDF/A-2a)</translation>
    </message>
    <message>
        <source>All that the file needs is in it, so that it can be kept and read for decades.</source>
        <translation>يحتوي الملف على كل ما يلزمه، فيمكن حفظه وقراءته لعقود.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>window::PackBar</name>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Word (DOCX)…</source>
        <translation>Word ‏(DOCX)…</translation>
    </message>
    <message>
        <source>OpenDocument (ODT)…</source>
        <translation>OpenDocument ‏(ODT)…</translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation>صفحة ويب (HTML)…</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>Plain text…</source>
        <translation>نص عادي…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <extracomment>The length of a briefing pack, beside its words and minutes.</extracomment>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%Ln صفحات</numerusform>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>%Ln صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <extracomment>The length of a briefing pack, beside its pages and minutes.</extracomment>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <extracomment>The length of a briefing pack: minutes of reading, short.</extracomment>
        <translation>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
        </translation>
    </message>
    <message>
        <source>Template</source>
        <extracomment>A button: the template that arranges a briefing pack.</extracomment>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Choose Template…</source>
        <translation>اختيار قالب…</translation>
    </message>
    <message>
        <source>Save as Template…</source>
        <translation>حفظ كقالب…</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>A button: which language stands beside the paragraphs of a briefing pack.</extracomment>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>One language</source>
        <translation>لغة واحدة</translation>
    </message>
    <message>
        <source>Reading time at 200 words a minute</source>
        <translation>مدة القراءة بمعدل 200 كلمة في الدقيقة</translation>
    </message>
    <message>
        <source>Print paragraphs in two languages, side by side</source>
        <translation>طباعة الفقرات بلغتين جنباً إلى جنب</translation>
    </message>
</context>
<context>
    <name>PackTable</name>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>انضمت</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>انسحبت</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>التصويت</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>States</source>
        <translation>الدول</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>مؤيدة</translation>
    </message>
    <message>
        <source>against</source>
        <translation>معارضة</translation>
    </message>
    <message>
        <source>abstaining</source>
        <translation>ممتنعة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>المختصر</translation>
    </message>
    <message>
        <source>sponsor</source>
        <translation>مقدِّمة</translation>
    </message>
    <message>
        <source>main sponsor</source>
        <translation>مقدِّمة رئيسية</translation>
    </message>
    <message>
        <source>core group</source>
        <translation>المجموعة الأساسية</translation>
    </message>
    <message>
        <source>additional sponsor</source>
        <translation>مقدِّمة إضافية</translation>
    </message>
    <message>
        <source>non-member sponsor</source>
        <translation>مقدِّمة غير عضو</translation>
    </message>
    <message>
        <source>Comparison with the last text</source>
        <translation>مقارنة بالنص السابق</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>مقدمو المشروع</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>التصويت</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>التسلسل الزمني</translation>
    </message>
    <message>
        <source>Calls and deadlines</source>
        <translation>الدعوات إلى تقديم مساهمات والمواعيد النهائية</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>مسرد المختصرات</translation>
    </message>
    <message>
        <source>Who wants what</source>
        <translation>من يريد ماذا</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>المواقف</translation>
    </message>
    <message>
        <source>proposed by</source>
        <translation>باقتراح من</translation>
    </message>
    <message>
        <source>supported by</source>
        <translation>بتأييد من</translation>
    </message>
    <message>
        <source>opposed by</source>
        <translation>بمعارضة من</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>reserved by</source>
        <translation>بتحفظ من</translation>
    </message>
    <message>
        <source>named</source>
        <translation>مذكورون</translation>
    </message>
</context>
<context>
    <name>window::TemplateChooser</name>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Use Template</source>
        <translation>استخدام القالب</translation>
    </message>
    <message>
        <source>%1 (yours)</source>
        <extracomment>A template that the user made.</extracomment>
        <translation>%1 (قالبك)</translation>
    </message>
    <message>
        <source>Whole documents</source>
        <translation>وثائق كاملة</translation>
    </message>
    <message>
        <source>People, events and other records</source>
        <translation>أشخاص وفعاليات وسجلات أخرى</translation>
    </message>
    <message>
        <source>Paragraphs and annotations</source>
        <translation>فقرات وتعليقات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>window::CompareHead</name>
    <message>
        <source>Another document…</source>
        <extracomment>The last choice in a list of documents: opens a list of all documents of the library.</extracomment>
        <translation>وثيقة أخرى…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A switch that shows or hides paragraphs: a number, and &quot;edited&quot; or &quot;new&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Earlier text</source>
        <translation>النص السابق</translation>
    </message>
    <message>
        <source>Choose the earlier text</source>
        <translation>اختر النص السابق</translation>
    </message>
    <message>
        <source>Later text</source>
        <translation>النص اللاحق</translation>
    </message>
    <message>
        <source>Swap the two texts</source>
        <translation>بدّل موضعي النصين</translation>
    </message>
    <message>
        <source>One text</source>
        <extracomment>A switch: both texts in one column, with the changed words where they stand.</extracomment>
        <translation>نص واحد</translation>
    </message>
    <message>
        <source>One column, with removed and added words where they stand</source>
        <translation>عمود واحد تظهر فيه الكلمات المحذوفة والمضافة في مواضعها</translation>
    </message>
    <message>
        <source>Compare without this text</source>
        <translation>المقارنة من دون هذا النص</translation>
    </message>
    <message>
        <source>Add the text before</source>
        <translation>إضافة النص السابق</translation>
    </message>
</context>
<context>
    <name>presentation::VersionsModel</name>
    <message>
        <source>no text in this language</source>
        <translation>لا نص بهذه اللغة</translation>
    </message>
    <message>
        <source>no such paragraph</source>
        <translation>لا فقرة مقابلة</translation>
    </message>
</context>
<context>
    <name>window::VersionsPanel</name>
    <message>
        <source>Versions</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Compare the whole text with the chosen one</source>
        <translation>مقارنة النص كله بالنص المختار</translation>
    </message>
    <message>
        <source>The library has no earlier or later text of this series.</source>
        <translation>لا تضم المكتبة نصاً سابقاً أو لاحقاً من هذه السلسلة.</translation>
    </message>
    <message>
        <source>Open a document to see what its paragraphs were in earlier texts of the series.</source>
        <translation>افتح وثيقة لترى كيف كانت فقراتها في النصوص السابقة من السلسلة.</translation>
    </message>
</context>
<context>
    <name>window::AgreedDelegate</name>
    <message>
        <source>this paragraph</source>
        <extracomment>Beside the paragraph whose wording is looked for.</extracomment>
        <translation>هذه الفقرة</translation>
    </message>
</context>
<context>
    <name>window::AgreedList</name>
    <message>
        <source>Open in New Tab</source>
        <translation>فتح في علامة تبويب جديدة</translation>
    </message>
    <message>
        <source>Compare the Two Texts</source>
        <translation>مقارنة النصين</translation>
    </message>
    <message>
        <source>Copy Quote with Citation</source>
        <translation>نسخ الاقتباس مع مرجعه</translation>
    </message>
    <message>
        <source>Add to Briefing Pack</source>
        <translation>إضافة إلى ملف الإحاطة</translation>
    </message>
</context>
<context>
    <name>window::AgreedPage</name>
    <message>
        <source>Agreed Language</source>
        <extracomment>Title of a tab that shows where a wording stands, before it is read.</extracomment>
        <translation>الصياغة المتفق عليها</translation>
    </message>
    <message>
        <source>Agreed language: %1</source>
        <extracomment>Title of a tab that shows where else a wording stands: %1 is the paragraph, &quot;57/12 OP8&quot;.</extracomment>
        <translation>الصياغة المتفق عليها: %1</translation>
    </message>
    <message>
        <source>Add to Briefing Pack</source>
        <translation>إضافة إلى ملف الإحاطة</translation>
    </message>
    <message>
        <source>Adds all these paragraphs in their order, or the selected ones</source>
        <translation>تضيف هذه الفقرات كلها بترتيبها، أو الفقرات المحددة منها</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Compares the document of the chosen paragraph with the one that the words come from</source>
        <translation>تقارن وثيقة الفقرة المختارة بالوثيقة التي أُخذت منها الكلمات</translation>
    </message>
    <message>
        <source>Earliest First</source>
        <translation>الأقدم أولاً</translation>
    </message>
    <message>
        <source>Most Alike First</source>
        <translation>الأكثر شبهاً أولاً</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>In front of a list of orders.</extracomment>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>All Bodies</source>
        <translation>كل الهيئات</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A body of the United Nations, and how many paragraphs of it there are.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Body</source>
        <extracomment>In front of a list of bodies of the United Nations.</extracomment>
        <translation>الهيئة</translation>
    </message>
    <message>
        <source>This paragraph is not in the library any more.</source>
        <translation>لم تعد هذه الفقرة موجودة في المكتبة.</translation>
    </message>
    <message>
        <source>This wording stands nowhere else in the library.</source>
        <translation>لا ترد هذه الصياغة في أي مكان آخر من المكتبة.</translation>
    </message>
    <message>
        <source>Look for the Whole Paragraph</source>
        <translation>البحث عن الفقرة كاملة</translation>
    </message>
    <message>
        <source>One word is not enough. Select more of the paragraph.</source>
        <translation>الكلمة الواحدة ليست صياغة. حدد كلمات أكثر من الفقرة.</translation>
    </message>
</context>
<context>
    <name>AgreedLanguage</name>
    <message>
        <source>%1 %</source>
        <extracomment>Part of the words asked for that stand in a paragraph, in percent.</extracomment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>A quotation on the clipboard: %1 the words, %2 where they stand.</extracomment>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>the earliest of %1</source>
        <extracomment>%1 is the date of the earliest text in which a wording stands.</extracomment>
        <translation>أقدمها المؤرخ %1</translation>
    </message>
    <message>
        <source>there are more that are less alike</source>
        <translation>وهناك فقرات أخرى أقل شبهاً</translation>
    </message>
    <message>
        <source>In its own series</source>
        <extracomment>Heading: paragraphs of the drafts, predecessors and successors of a text.</extracomment>
        <translation>في سلسلتها</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <extracomment>Heading: paragraphs of texts that do not belong to the series.</extracomment>
        <translation>في نصوص أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <extracomment>Above the paragraphs in which a wording stands.</extracomment>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%n فقرات</numerusform>
            <numerusform>%n فقرة</numerusform>
            <numerusform>%n فقرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n text(s)</source>
        <extracomment>After a number of paragraphs: in so many documents.</extracomment>
        <translation>
            <numerusform>في لا نص</numerusform>
            <numerusform>في نص واحد</numerusform>
            <numerusform>في نصين</numerusform>
            <numerusform>في %n نصوص</numerusform>
            <numerusform>في %n نصاً</numerusform>
            <numerusform>في %n نص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presentation::TodayModel</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غداً</translation>
    </message>
    <message>
        <source>%1 · overdue</source>
        <extracomment>%1 is the day on which something was due.</extracomment>
        <translation>%1 · فات موعده</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>المواعيد المستحقة</translation>
    </message>
    <message>
        <source>All deadlines</source>
        <translation>كل المواعيد النهائية</translation>
    </message>
    <message>
        <source>New since %1</source>
        <extracomment>A heading; %1 is a day of the week, or a date.</extracomment>
        <translation>جديد منذ %1</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>بحث محفوظ</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>محدَّث</translation>
    </message>
    <message>
        <source>added</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>كل الوثائق</translation>
    </message>
    <message>
        <source>Arrived: wanted documents</source>
        <translation>وصلت: وثائق مطلوبة</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة القراءة</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>%1 is the number of a paragraph.</extracomment>
        <translation>عند %1</translation>
    </message>
    <message>
        <source>Unfinished packs</source>
        <translation>ملفات إحاطة غير مكتملة</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1 is whom a briefing pack is prepared for.</extracomment>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>Briefing pack</source>
        <translation>ملف إحاطة</translation>
    </message>
    <message>
        <source>Suggestions to review</source>
        <translation>اقتراحات للمراجعة</translation>
    </message>
    <message>
        <source>Review all</source>
        <translation>مراجعة الكل</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue in the last year</source>
        <translation>
            <numerusform>لا مواعيد فائتة خلال السنة الماضية</numerusform>
            <numerusform>موعد فائت خلال السنة الماضية</numerusform>
            <numerusform>موعدان فائتان خلال السنة الماضية</numerusform>
            <numerusform>%n مواعيد فائتة خلال السنة الماضية</numerusform>
            <numerusform>%n موعداً فائتاً خلال السنة الماضية</numerusform>
            <numerusform>%n موعد فائت خلال السنة الماضية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new paragraph(s)</source>
        <translation>
            <numerusform>لا فقرات جديدة</numerusform>
            <numerusform>فقرة جديدة</numerusform>
            <numerusform>فقرتان جديدتان</numerusform>
            <numerusform>%n فقرات جديدة</numerusform>
            <numerusform>%n فقرة جديدة</numerusform>
            <numerusform>%n فقرة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrived</source>
        <translation>
            <numerusform>لم يصل شيء</numerusform>
            <numerusform>وصلت واحدة</numerusform>
            <numerusform>وصلت اثنتان</numerusform>
            <numerusform>وصلت %n</numerusform>
            <numerusform>وصلت %n</numerusform>
            <numerusform>وصلت %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>was wanted by %n document(s)</source>
        <translation>
            <numerusform>لم تطلبها أي وثيقة</numerusform>
            <numerusform>طلبتها وثيقة واحدة</numerusform>
            <numerusform>طلبتها وثيقتان</numerusform>
            <numerusform>طلبتها %n وثائق</numerusform>
            <numerusform>طلبتها %n وثيقة</numerusform>
            <numerusform>طلبتها %n وثيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) to check</source>
        <translation>
            <numerusform>لا اقتباسات للتحقق</numerusform>
            <numerusform>اقتباس للتحقق</numerusform>
            <numerusform>اقتباسان للتحقق</numerusform>
            <numerusform>%n اقتباسات للتحقق</numerusform>
            <numerusform>%n اقتباساً للتحقق</numerusform>
            <numerusform>%n اقتباس للتحقق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n document(s)</source>
        <extracomment>Suggestions, in so many documents.</extracomment>
        <translation>
            <numerusform>%1 في لا وثائق</numerusform>
            <numerusform>%1 في وثيقة واحدة</numerusform>
            <numerusform>%1 في وثيقتين</numerusform>
            <numerusform>%1 في %n وثائق</numerusform>
            <numerusform>%1 في %n وثيقة</numerusform>
            <numerusform>%1 في %n وثيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>لا اقتراحات</numerusform>
            <numerusform>اقتراح</numerusform>
            <numerusform>اقتراحان</numerusform>
            <numerusform>%n اقتراحات</numerusform>
            <numerusform>%n اقتراحاً</numerusform>
            <numerusform>%n اقتراح</numerusform>
        </translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>A document that arrived and was not opened since.</extracomment>
        <translation>غير مقروء</translation>
    </message>
</context>
<context>
    <name>presentation::ChangeListModel</name>
    <message>
        <source>Added</source>
        <extracomment>Something came into the library.</extracomment>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Something in the library was changed.</extracomment>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>Something was moved to the trash.</extracomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Restored</source>
        <extracomment>Something came back from the trash.</extracomment>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>A kind of thing that was changed: a link between two records.</extracomment>
        <translation>رابط</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييراً</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the latest %2 shown</source>
        <extracomment>%1 is how many changes there are in all, &quot;312 changes&quot;; so many of them are read so far.</extracomment>
        <translation>%1، والمعروض أحدث %2</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Headings of a table of what was changed in the library.</extracomment>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>When</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Nothing of this kind has changed since %1.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>لم يتغيّر شيء من هذا النوع منذ %1.</translation>
    </message>
    <message>
        <source>Private annotation</source>
        <translation>تعليق خاص</translation>
    </message>
    <message>
        <source>star given</source>
        <translation>أُضيفت نجمة</translation>
    </message>
    <message>
        <source>star taken away</source>
        <translation>أُزيلت النجمة</translation>
    </message>
    <message>
        <source>read again from a newer file</source>
        <translation>أُعيدت قراءته من ملف أحدث</translation>
    </message>
    <message>
        <source>what lies in it</source>
        <translation>محتواه</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>في سلة المهملات</translation>
    </message>
    <message>
        <source>no longer in the library</source>
        <translation>لم يعد في المكتبة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 a time of day.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>by an import or a rule</source>
        <translation>بفعل استيراد أو قاعدة</translation>
    </message>
</context>
<context>
    <name>presentation::HistoryUndo</name>
    <message>
        <source>Delete “%1”</source>
        <extracomment>A step that can be undone: &quot;Undo Delete “Boats”&quot;.</extracomment>
        <translation>حذف «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Thing(s)</source>
        <translation>
            <numerusform>حذف عناصر</numerusform>
            <numerusform>حذف عنصر واحد</numerusform>
            <numerusform>حذف عنصرين</numerusform>
            <numerusform>حذف %n عناصر</numerusform>
            <numerusform>حذف %n عنصراً</numerusform>
            <numerusform>حذف %n عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <extracomment>A step that can be undone: something came back from the trash.</extracomment>
        <translation>استعادة «%1»</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <extracomment>A step that can be undone: something new was made.</extracomment>
        <translation>إضافة «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Add %n Thing(s)</source>
        <translation>
            <numerusform>إضافة عناصر</numerusform>
            <numerusform>إضافة عنصر واحد</numerusform>
            <numerusform>إضافة عنصرين</numerusform>
            <numerusform>إضافة %n عناصر</numerusform>
            <numerusform>إضافة %n عنصراً</numerusform>
            <numerusform>إضافة %n عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge into “%1”</source>
        <extracomment>A step that can be undone: another record became one with the record %1.</extracomment>
        <translation>دمج في «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n Thing(s)</source>
        <translation>
            <numerusform>استعادة عناصر</numerusform>
            <numerusform>استعادة عنصر واحد</numerusform>
            <numerusform>استعادة عنصرين</numerusform>
            <numerusform>استعادة %n عناصر</numerusform>
            <numerusform>استعادة %n عنصراً</numerusform>
            <numerusform>استعادة %n عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Link of “%1”</source>
        <extracomment>A step that can be undone: a link was made, accepted or rejected; %1 is the record that it starts at.</extracomment>
        <translation>رابط «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Decision on %n Link(s)</source>
        <translation>
            <numerusform>البتّ في روابط</numerusform>
            <numerusform>البتّ في رابط واحد</numerusform>
            <numerusform>البتّ في رابطين</numerusform>
            <numerusform>البتّ في %n روابط</numerusform>
            <numerusform>البتّ في %n رابطاً</numerusform>
            <numerusform>البتّ في %n رابط</numerusform>
        </translation>
    </message>
    <message>
        <source>Star of “%1”</source>
        <extracomment>A step that can be undone: a record got a star, or lost it.</extracomment>
        <translation>نجمة «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Star of %n Record(s)</source>
        <translation>
            <numerusform>نجوم السجلات</numerusform>
            <numerusform>نجمة سجل واحد</numerusform>
            <numerusform>نجمة سجلين</numerusform>
            <numerusform>نجوم %n سجلات</numerusform>
            <numerusform>نجوم %n سجلاً</numerusform>
            <numerusform>نجوم %n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Change of “%1”</source>
        <extracomment>A step that can be undone: a field of a record was changed.</extracomment>
        <translation>تعديل «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Change of %n Record(s)</source>
        <translation>
            <numerusform>تعديل سجلات</numerusform>
            <numerusform>تعديل سجل واحد</numerusform>
            <numerusform>تعديل سجلين</numerusform>
            <numerusform>تعديل %n سجلات</numerusform>
            <numerusform>تعديل %n سجلاً</numerusform>
            <numerusform>تعديل %n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>The last change before this start cannot be undone: “%1”. What it touched was changed since, or is gone for good.</source>
        <extracomment>%1 is a step that was made before the program was started: &quot;Change of “Boats”&quot;.</extracomment>
        <translation>لا يمكن التراجع عن آخر تغيير قبل بدء التشغيل هذا: %1. فقد تغيّر ما مسّه منذ ذلك الحين، أو حُذف نهائياً.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <extracomment>%1 is a step: &quot;Change of “Boats”&quot;.</extracomment>
        <translation>تمّ التراجع عن: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <extracomment>%1 is a step: &quot;Change of “Boats”&quot;.</extracomment>
        <translation>أُعيد: %1.</translation>
    </message>
    <message>
        <source>This cannot be done any more: what it touched was changed since.</source>
        <translation>لم يعد ذلك ممكناً: فقد تغيّر ما مسّه منذ ذلك الحين.</translation>
    </message>
</context>
<context>
    <name>presentation::TrashListModel</name>
    <message>
        <source>Nothing in the trash has these words.</source>
        <translation>لا شيء في سلة المهملات يحتوي على هذه الكلمات.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Briefing pack</source>
        <translation>ملف إحاطة</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>بحث محفوظ</translation>
    </message>
    <message>
        <source>deleted on %1</source>
        <extracomment>%1 is a date, %2 the name of a person.</extracomment>
        <translation>حُذف في %1</translation>
    </message>
    <message>
        <source>deleted on %1 by %2</source>
        <translation>حذفه %2 في %1</translation>
    </message>
    <message numerus="yes">
        <source>The trash is empty. What you delete is kept here for %n day(s).</source>
        <translation>
            <numerusform>سلة المهملات فارغة.</numerusform>
            <numerusform>سلة المهملات فارغة. يُحفظ ما تحذفه هنا يوماً واحداً.</numerusform>
            <numerusform>سلة المهملات فارغة. يُحفظ ما تحذفه هنا يومين.</numerusform>
            <numerusform>سلة المهملات فارغة. يُحفظ ما تحذفه هنا %n أيام.</numerusform>
            <numerusform>سلة المهملات فارغة. يُحفظ ما تحذفه هنا %n يوماً.</numerusform>
            <numerusform>سلة المهملات فارغة. يُحفظ ما تحذفه هنا %n يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>اليوم الأخير</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %n أيام</numerusform>
            <numerusform>بقي %n يوماً</numerusform>
            <numerusform>بقي %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Dossier</source>
        <extracomment>A folder of the user&apos;s own.</extracomment>
        <translation>إضبارة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Private annotation</source>
        <translation>تعليق خاص</translation>
    </message>
</context>
<context>
    <name>window::TodayPage</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day of the week, %2 a date: &quot;Tuesday, 1 December 2026&quot;.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Nothing is due, nothing has arrived, and nothing waits for you.</source>
        <translation>لا موعد مستحق، ولم يصل شيء، ولا شيء في انتظارك.</translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
</context>
<context>
    <name>window::TodayView</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>window::TrashController</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the title of a document, %2 the code of a language.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>The name of a step that can be undone.</extracomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Moved “%1” to the trash.</source>
        <translation>نُقل «%1» إلى سلة المهملات.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n thing(s) to the trash.</source>
        <translation>
            <numerusform>لم يُنقل شيء إلى سلة المهملات.</numerusform>
            <numerusform>نُقل عنصر واحد إلى سلة المهملات.</numerusform>
            <numerusform>نُقل عنصران إلى سلة المهملات.</numerusform>
            <numerusform>نُقلت %n عناصر إلى سلة المهملات.</numerusform>
            <numerusform>نُقل %n عنصراً إلى سلة المهملات.</numerusform>
            <numerusform>نُقل %n عنصر إلى سلة المهملات.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::ChangesPage</name>
    <message>
        <source>Since yesterday</source>
        <translation>منذ أمس</translation>
    </message>
    <message>
        <source>Since a week ago</source>
        <translation>منذ أسبوع</translation>
    </message>
    <message>
        <source>Since the last start</source>
        <extracomment>The last day before today on which the program was used with this library.</extracomment>
        <translation>منذ آخر تشغيل</translation>
    </message>
    <message>
        <source>Since a date</source>
        <translation>منذ تاريخ</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>منذ متى</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
</context>
<context>
    <name>window::TrashPage</name>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Empty Trash</source>
        <translation>إفراغ سلة المهملات</translation>
    </message>
    <message>
        <source>Empty Trash…</source>
        <translation>إفراغ سلة المهملات…</translation>
    </message>
    <message>
        <source>They cannot be restored afterwards, and their original files are deleted with them.</source>
        <translation>لا يمكن استعادتها بعد ذلك، وتُحذف معها ملفاتها الأصلية.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n thing(s) for good?</source>
        <translation>
            <numerusform>لا شيء للحذف</numerusform>
            <numerusform>حذف عنصر واحد نهائياً؟</numerusform>
            <numerusform>حذف عنصرين نهائياً؟</numerusform>
            <numerusform>حذف %n عناصر نهائياً؟</numerusform>
            <numerusform>حذف %n عنصراً نهائياً؟</numerusform>
            <numerusform>حذف %n عنصر نهائياً؟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Annotation</name>
    <message>
        <source>Highlight</source>
        <translation>تمييز</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>تسطير</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>شطب</translation>
    </message>
    <message>
        <source>Note on words</source>
        <translation>ملاحظة على كلمات</translation>
    </message>
    <message>
        <source>Note on a paragraph</source>
        <translation>ملاحظة على فقرة</translation>
    </message>
    <message>
        <source>Note on a document</source>
        <translation>ملاحظة على وثيقة</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>May be shared</source>
        <translation>قابل للمشاركة</translation>
    </message>
    <message>
        <source>kept aside</source>
        <translation>موضوع جانباً</translation>
    </message>
    <message>
        <source>needs re-attaching</source>
        <translation>يحتاج إلى إعادة ربط</translation>
    </message>
    <message>
        <source>whole document</source>
        <translation>الوثيقة كلها</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <extracomment>%1 is a paragraph, %2 the paragraph of an earlier text: &quot;OP8 (from 51/12 OP7)&quot;.</extracomment>
        <translation>%1 (من %2)</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>In the place of the words of an annotation that a passphrase keeps.</extracomment>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Its words are encrypted. Annotate ▸ Unlock Private Annotations… opens them.</source>
        <translation>كلماته مشفرة. تفتحها القائمة تعليق ◂ فتح التعليقات الخاصة…</translation>
    </message>
</context>
<context>
    <name>presentation::AnnotationBrowser</name>
    <message>
        <source>Annotations</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>النص المعلَّق عليه</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>نص التعليق</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Make Private</source>
        <translation>جعلها خاصة</translation>
    </message>
    <message>
        <source>Allow Sharing</source>
        <translation>السماح بالمشاركة</translation>
    </message>
    <message>
        <source>Change Colour</source>
        <translation>تغيير اللون</translation>
    </message>
    <message>
        <source>Add Tag “%1”</source>
        <extracomment>A step of undo: %1 is a tag.</extracomment>
        <translation>إضافة الوسم «%1»</translation>
    </message>
    <message>
        <source>Remove Tag “%1”</source>
        <extracomment>A step of undo: %1 is a tag.</extracomment>
        <translation>إزالة الوسم «%1»</translation>
    </message>
    <message>
        <source>Re-attach Annotation</source>
        <translation>إعادة ربط التعليق</translation>
    </message>
    <message>
        <source>Keep Aside</source>
        <translation>وضع جانباً</translation>
    </message>
</context>
<context>
    <name>presentation::AnnotationTreeModel</name>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>النص المعلَّق عليه</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>نص التعليق</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>بلا موضوع</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>بلا وسم</translation>
    </message>
    <message>
        <source>No author</source>
        <translation>بلا كاتب</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A heading over annotations: %1 what they have in common, %2 how many there are.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>re-attached, %1 % sure</source>
        <extracomment>%1 is a share of a hundred: how sure the place of an annotation is after its text was changed.</extracomment>
        <translation>أعيد ربطه بثقة %1٪</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>بلا مجموعات</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>حسب الوثيقة</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>حسب الموضوع</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>حسب اللون</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>حسب الوسم</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>حسب الكاتب</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>حسب التاريخ</translation>
    </message>
</context>
<context>
    <name>window::AnnotationPage</name>
    <message>
        <source>Make Private</source>
        <translation>جعلها خاصة</translation>
    </message>
    <message>
        <source>Allow Sharing</source>
        <translation>السماح بالمشاركة</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web Page…</source>
        <translation>صفحة ويب…</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>جدول (CSV)…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>W3C Web Annotations…</source>
        <translation>تعليقات الويب W3C…</translation>
    </message>
    <message>
        <source>W3C Web Annotations (*.json)</source>
        <translation>تعليقات الويب W3C (*.json)</translation>
    </message>
    <message>
        <source>With the Selected Annotations</source>
        <translation>إجراءات على التعليقات المحددة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>With Private Ones</source>
        <extracomment>A switch in the menu of exports: annotations that are private are written too.</extracomment>
        <translation>مع التعليقات الخاصة</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>No annotations yet. Select words in a document and press Alt+1.</source>
        <translation>لا تعليقات بعد. حدد كلمات في وثيقة واضغط Alt+1.</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Go to Paragraph</source>
        <translation>الانتقال إلى الفقرة</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Add Tag…</source>
        <translation>إضافة وسم…</translation>
    </message>
    <message>
        <source>Remove Tag</source>
        <translation>إزالة وسم</translation>
    </message>
    <message>
        <source>Add to Briefing Pack</source>
        <translation>إضافة إلى ملف الإحاطة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Export Annotations</source>
        <translation>تصدير التعليقات</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>%n تعليقات</numerusform>
            <numerusform>%n تعليقاً</numerusform>
            <numerusform>%n تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n annotation(s)</source>
        <translation>
            <numerusform>وسم لـ %n تعليق</numerusform>
            <numerusform>وسم لتعليق واحد</numerusform>
            <numerusform>وسم لتعليقين</numerusform>
            <numerusform>وسم لـ %n تعليقات</numerusform>
            <numerusform>وسم لـ %n تعليقاً</numerusform>
            <numerusform>وسم لـ %n تعليق</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to Dossier…</source>
        <translation>إضافة إلى إضبارة…</translation>
    </message>
    <message>
        <source>No annotation matches the filters.</source>
        <translation>لا تعليق من هذا القبيل.</translation>
    </message>
</context>
<context>
    <name>window::AnnotationFilterBar</name>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>All paragraphs</source>
        <translation>كل الفقرات</translation>
    </message>
    <message>
        <source>Private or not</source>
        <translation>خاصة وغير خاصة</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>كل الألوان</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>كل الوسوم</translation>
    </message>
    <message>
        <source>All authors</source>
        <translation>كل الكتاب</translation>
    </message>
    <message numerus="yes">
        <source>Need re-attaching (%n)</source>
        <translation>
            <numerusform>لا تعليقات تحتاج إلى إعادة ربط</numerusform>
            <numerusform>تحتاج إلى إعادة ربط (%n)</numerusform>
            <numerusform>تحتاج إلى إعادة ربط (%n)</numerusform>
            <numerusform>تحتاج إلى إعادة ربط (%n)</numerusform>
            <numerusform>تحتاج إلى إعادة ربط (%n)</numerusform>
            <numerusform>تحتاج إلى إعادة ربط (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::ColourNamesPage</name>
    <message>
        <source>Call the colours of annotations what they mean to you. The letter stands wherever the colour does.</source>
        <translation>سمِّ ألوان التعليقات بما تعنيه لك. ويظهر الحرف حيثما ظهر اللون.</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <extracomment>%1 is a colour.</extracomment>
        <translation>اسم %1</translation>
    </message>
    <message>
        <source>Letter of %1</source>
        <extracomment>%1 is a colour.</extracomment>
        <translation>حرف %1</translation>
    </message>
</context>
<context>
    <name>window::ReattachPanel</name>
    <message>
        <source>Where does it belong?</source>
        <extracomment>Over the choice of a new place for an annotation whose words are gone.</extracomment>
        <translation>أين موضعه؟</translation>
    </message>
    <message>
        <source>Find another paragraph</source>
        <translation>البحث عن فقرة أخرى</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>Words of the paragraph</source>
        <translation>كلمات الفقرة</translation>
    </message>
    <message>
        <source>Attach Here</source>
        <extracomment>Button: hangs an annotation on the words that are selected.</extracomment>
        <translation>ربط هنا</translation>
    </message>
    <message>
        <source>Keep Aside</source>
        <extracomment>Button: an annotation stays without a place.</extracomment>
        <translation>وضع جانباً</translation>
    </message>
    <message>
        <source>It stays in the list without a place.</source>
        <translation>يبقى في القائمة بلا موضع.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a share of a hundred.</extracomment>
        <translation>%1٪</translation>
    </message>
</context>
<context>
    <name>window::CarryDialog</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>النص المعلَّق عليه</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>نص التعليق</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) have no sure place in this text and stay where they are.</source>
        <translation>
            <numerusform>لكل تعليق موضع أكيد في هذا النص.</numerusform>
            <numerusform>تعليق واحد بلا موضع أكيد في هذا النص، ويبقى في مكانه.</numerusform>
            <numerusform>تعليقان بلا موضع أكيد في هذا النص، ويبقيان في مكانهما.</numerusform>
            <numerusform>%n تعليقات بلا موضع أكيد في هذا النص، وتبقى في مكانها.</numerusform>
            <numerusform>%n تعليقاً بلا موضع أكيد في هذا النص، وتبقى في مكانها.</numerusform>
            <numerusform>%n تعليق بلا موضع أكيد في هذا النص، وتبقى في مكانها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy Annotations from Earlier Text</source>
        <translation>نسخ التعليقات من نص سابق</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: annotations of an earlier text are added to this one.</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>No earlier text of this series has annotations to copy.</source>
        <translation>لا يوجد نص سابق من هذه السلسلة فيه تعليقات تُنسخ.</translation>
    </message>
    <message>
        <source>Copy Annotation from %1</source>
        <extracomment>A step of undo: %1 is the paragraph of an earlier text.</extracomment>
        <translation>نسخ التعليق من %1</translation>
    </message>
</context>
<context>
    <name>window::RecordTable</name>
    <message>
        <source>Standard Columns</source>
        <translation>الأعمدة القياسية</translation>
    </message>
</context>
<context>
    <name>window::TableOutput</name>
    <message>
        <source>Save List</source>
        <translation>حفظ القائمة</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>Copy as Table</source>
        <translation>نسخ كجدول</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>حفظ بصيغة CSV…</translation>
    </message>
    <message>
        <source>Print List…</source>
        <translation>طباعة القائمة…</translation>
    </message>
</context>
<context>
    <name>window::DetachedWindow</name>
    <message>
        <source>Put Back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Put the tab back into the main window</source>
        <translation>إعادة علامة التبويب إلى النافذة الرئيسية</translation>
    </message>
</context>
<context>
    <name>VerbLens</name>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>A verb of operative paragraphs: %1 its force as dots, %2 the verb, %3 how many paragraphs say it.</extracomment>
        <translation>%1 %2 (%3)</translation>
    </message>
</context>
<context>
    <name>ParagraphFilter</name>
    <message>
        <source>Only requests: this text has none, so all of it is shown</source>
        <extracomment>A line above a text that should show its requests alone, the paragraphs that ask somebody for something.</extracomment>
        <translation>الطلبات فقط: لا طلبات في هذا النص، ولذلك يُعرض كله</translation>
    </message>
    <message>
        <source>Only operative paragraphs: this text has none, so all of it is shown</source>
        <extracomment>A line above a text that should show its operative paragraphs alone.</extracomment>
        <translation>فقرات المنطوق فقط: لا منطوق في هذا النص، ولذلك يُعرض كله</translation>
    </message>
    <message>
        <source>Only requests: %1 of %2</source>
        <extracomment>A line above a text that shows its requests alone: %1 of its %2 paragraphs.</extracomment>
        <translation>الطلبات فقط: %1 من %2</translation>
    </message>
    <message>
        <source>Only operative paragraphs: %1 of %2</source>
        <extracomment>A line above a text that shows its operative paragraphs alone: %1 of its %2 paragraphs.</extracomment>
        <translation>فقرات المنطوق فقط: %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) are hidden.</source>
        <extracomment>Of a text that is shown in part.</extracomment>
        <translation>
            <numerusform>لا فقرات مخفية.</numerusform>
            <numerusform>فقرة واحدة مخفية.</numerusform>
            <numerusform>فقرتان مخفيتان.</numerusform>
            <numerusform>%n فقرات مخفية.</numerusform>
            <numerusform>%n فقرة مخفية.</numerusform>
            <numerusform>%n فقرة مخفية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only requests: they are recognised in English, French, Spanish, Russian, Arabic and Chinese, so all of this text is shown</source>
        <extracomment>A line above a text that should show its requests alone, and is in a language whose verbs the program does not know.</extracomment>
        <translation>الطلبات فقط: تُعرف في النصوص الإنكليزية والفرنسية والإسبانية والروسية والعربية والصينية، ولذلك يُعرض هذا النص كله</translation>
    </message>
</context>
<context>
    <name>window::FilterLine</name>
    <message>
        <source>Show all</source>
        <extracomment>A link: shows all paragraphs of a text of which some are hidden.</extracomment>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>window::ReadingLookButton</name>
    <message>
        <source>Aa</source>
        <extracomment>A button with two letters as a sign for type: how texts are set on the screen.</extracomment>
        <translation>أب</translation>
    </message>
    <message>
        <source>Reading look: width, font, size, colours, and which paragraphs are shown</source>
        <translation>مظهر القراءة: العرض والخط والحجم والألوان والفقرات المعروضة</translation>
    </message>
    <message>
        <source>Reading look</source>
        <extracomment>How texts are set on the screen.</extracomment>
        <translation>مظهر القراءة</translation>
    </message>
</context>
<context>
    <name>window::ReadingLookPanel</name>
    <message>
        <source>Reading Look</source>
        <extracomment>Title of a panel: how texts are set on the screen.</extracomment>
        <translation>مظهر القراءة</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Of the letters of a text.</extracomment>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Font</source>
        <extracomment>Of a text.</extracomment>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>Of the column of a text.</extracomment>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>تباعد الأسطر</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>Of a page to read.</extracomment>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <extracomment>Which paragraphs of a text are shown.</extracomment>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>Behind a number: per cent.</extracomment>
        <translation>٪</translation>
    </message>
    <message>
        <source> letters a line</source>
        <extracomment>Behind a number: the width of a column of text.</extracomment>
        <translation> حرفاً في السطر</translation>
    </message>
    <message>
        <source>Justified</source>
        <extracomment>Lines of a text end level at both sides.</extracomment>
        <translation>ضبط الأسطر على الجانبين</translation>
    </message>
    <message>
        <source>Verbs, symbols and dates in colours</source>
        <translation>تلوين الأفعال والرموز والتواريخ</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Puts back all that this panel changes.</extracomment>
        <translation>إعادة التعيين</translation>
    </message>
    <message>
        <source>Follow the window</source>
        <extracomment>The colours of a page to read: those of the window.</extracomment>
        <translation>كألوان النافذة</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>The colours of a page to read.</extracomment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Sepia</source>
        <extracomment>The colours of a page to read: like old paper.</extracomment>
        <translation>بني ورقي</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>The colours of a page to read.</extracomment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>The colours of a page to read: white on black.</extracomment>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>All paragraphs</source>
        <translation>كل الفقرات</translation>
    </message>
    <message>
        <source>Only operative paragraphs</source>
        <translation>فقرات المنطوق فقط</translation>
    </message>
    <message>
        <source>Only requests</source>
        <extracomment>The operative paragraphs that ask somebody for something: &quot;Requests the Office…&quot;, &quot;Urges States…&quot;.</extracomment>
        <translation>الطلبات فقط</translation>
    </message>
    <message>
        <source>Serif (%1)</source>
        <extracomment>A font: the program&apos;s own, which has small lines at the ends of its strokes. %1 is its name.</extracomment>
        <translation>مذيّل (%1)</translation>
    </message>
    <message>
        <source>That of the window</source>
        <extracomment>A font: the one of the window.</extracomment>
        <translation>خط النافذة</translation>
    </message>
</context>
<context>
    <name>presentation::DossierListModel</name>
    <message>
        <source>This dossier was moved to the trash.</source>
        <translation>نقلت هذه الإضبارة إلى سلة المهملات.</translation>
    </message>
    <message>
        <source>This dossier is empty. Drag things onto it in the library tree, or choose Add to Dossier in their menus.</source>
        <translation>هذه الإضبارة فارغة. اسحب إليها ما تريد في شجرة المكتبة، أو اختر «إضافة إلى إضبارة» من القوائم.</translation>
    </message>
    <message>
        <source>No dossiers yet. A dossier keeps together what belongs together: documents, paragraphs, people, notes.</source>
        <translation>لا توجد إضبارات بعد. تجمع الإضبارة ما يتصل بعضه ببعض: وثائق وفقرات وأشخاص وملاحظات.</translation>
    </message>
    <message>
        <source>Nothing in this dossier has these words.</source>
        <translation>لا شيء في هذه الإضبارة يحوي هذه الكلمات.</translation>
    </message>
    <message>
        <source>Untitled note</source>
        <extracomment>A note without a title.</extracomment>
        <translation>ملاحظة بلا عنوان</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>not in the text any more</source>
        <translation>لم تعد في النص</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>Of a thing that stands first in its dossier, at the end of its row.</extracomment>
        <translation>مثبّت</translation>
    </message>
</context>
<context>
    <name>window::DossierChooser</name>
    <message>
        <source>Move to Dossier</source>
        <translation>نقل إلى إضبارة</translation>
    </message>
    <message>
        <source>Add to Dossier</source>
        <translation>إضافة إلى إضبارة</translation>
    </message>
    <message>
        <source>Name of a dossier</source>
        <translation>اسم إضبارة</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>الإضبارات</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Outside All Dossiers</source>
        <extracomment>A button: the dossier is to lie in no other one.</extracomment>
        <translation>خارج جميع الإضبارات</translation>
    </message>
    <message>
        <source>New Dossier</source>
        <extracomment>A button: a dossier of the typed name is made.</extracomment>
        <translation>إضبارة جديدة</translation>
    </message>
</context>
<context>
    <name>window::DossierController</name>
    <message>
        <source>Add to Dossier</source>
        <extracomment>The name of a step that can be undone.</extracomment>
        <translation>إضافة إلى إضبارة</translation>
    </message>
    <message>
        <source>It lies in “%1” already.</source>
        <extracomment>%1 is the name of a dossier.</extracomment>
        <translation>موجود بالفعل في «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Show Dossier</source>
        <translation>إظهار الإضبارة</translation>
    </message>
    <message>
        <source>New Dossier</source>
        <extracomment>The name of a step that can be undone.</extracomment>
        <translation>إضبارة جديدة</translation>
    </message>
    <message>
        <source>Name of the dossier:</source>
        <translation>اسم الإضبارة:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Move Dossier</source>
        <extracomment>The name of a step that can be undone.</extracomment>
        <translation>نقل الإضبارة</translation>
    </message>
    <message>
        <source>Add to Dossier…</source>
        <translation>إضافة إلى إضبارة…</translation>
    </message>
    <message>
        <source>New Dossier…</source>
        <translation>إضبارة جديدة…</translation>
    </message>
    <message>
        <source>Move to Dossier…</source>
        <translation>نقل إلى إضبارة…</translation>
    </message>
    <message numerus="yes">
        <source>Added %n thing(s) to “%1”.</source>
        <extracomment>%1 is the name of a dossier.</extracomment>
        <translation>
            <numerusform>لم يضف شيء إلى «%1» (%n).</numerusform>
            <numerusform>أضيف عنصر واحد إلى «%1».</numerusform>
            <numerusform>أضيف عنصران إلى «%1».</numerusform>
            <numerusform>أضيفت %n عناصر إلى «%1».</numerusform>
            <numerusform>أضيف %n عنصرا إلى «%1».</numerusform>
            <numerusform>أضيف %n عنصر إلى «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Make Pack</source>
        <extracomment>The name of a step that can be undone.</extracomment>
        <translation>إنشاء ملف إحاطة</translation>
    </message>
    <message>
        <source>Make Pack of Dossier</source>
        <translation>إنشاء ملف إحاطة من الإضبارة</translation>
    </message>
</context>
<context>
    <name>window::DossierPage</name>
    <message>
        <source>Edit Note</source>
        <extracomment>The name of a step that can be undone.</extracomment>
        <translation>تحرير الملاحظة</translation>
    </message>
    <message>
        <source>New note</source>
        <extracomment>The title of a note that is not written yet.</extracomment>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Add Note</source>
        <extracomment>The name of a step that can be undone.</extracomment>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>New Dossier</source>
        <extracomment>The name of a step that can be undone.</extracomment>
        <translation>إضبارة جديدة</translation>
    </message>
    <message>
        <source>Name of the dossier:</source>
        <translation>اسم الإضبارة:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Rename Dossier</source>
        <extracomment>The name of a step that can be undone.</extracomment>
        <translation>تغيير اسم الإضبارة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Take Out of Dossier</source>
        <extracomment>The name of a step that can be undone.</extracomment>
        <translation>إخراج من الإضبارة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>تغيير الاسم…</translation>
    </message>
    <message>
        <source>Add to Another Dossier…</source>
        <translation>إضافة إلى إضبارة أخرى…</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>New Note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>New Dossier…</source>
        <translation>إضبارة جديدة…</translation>
    </message>
    <message>
        <source>Make Pack</source>
        <extracomment>A button above what lies in a dossier: a briefing pack of all that.</extracomment>
        <translation>إنشاء ملف إحاطة</translation>
    </message>
    <message>
        <source>Make Pack of Dossier</source>
        <translation>إنشاء ملف إحاطة من الإضبارة</translation>
    </message>
    <message>
        <source>Unpin</source>
        <extracomment>A thing stands first in its dossier.</extracomment>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>A thing stands first in its dossier.</extracomment>
        <translation>تثبيت</translation>
    </message>
</context>
<context>
    <name>window::NoteEditor</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Title of the note</source>
        <translation>عنوان الملاحظة</translation>
    </message>
    <message>
        <source>Write here; Markdown works: **bold**, *italic*, - lists</source>
        <translation>اكتب هنا؛ يمكن استخدام Markdown: **غامق**، *مائل*، - قوائم</translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation>نص الملاحظة</translation>
    </message>
</context>
<context>
    <name>AnnotationHint</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a language, %2 a paragraph: &quot;Français, OP8&quot;.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n annotation(s)</source>
        <extracomment>Annotations of the same document in another language: %1 is the language, with the paragraph there.</extracomment>
        <translation>
            <numerusform>%1: لا تعليقات</numerusform>
            <numerusform>%1: تعليق واحد</numerusform>
            <numerusform>%1: تعليقان</numerusform>
            <numerusform>%1: %n تعليقات</numerusform>
            <numerusform>%1: %n تعليقاً</numerusform>
            <numerusform>%1: %n تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n annotation(s) by %2</source>
        <extracomment>Annotations of the same document in another language: %1 is the language, with the paragraph there, %2 who made them.</extracomment>
        <translation>
            <numerusform>%1: لا تعليقات من %2</numerusform>
            <numerusform>%1: تعليق واحد من %2</numerusform>
            <numerusform>%1: تعليقان من %2</numerusform>
            <numerusform>%1: %n تعليقات من %2</numerusform>
            <numerusform>%1: %n تعليقاً من %2</numerusform>
            <numerusform>%1: %n تعليق من %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::HintNavigation</name>
    <message>
        <source>Open %1</source>
        <extracomment>Opens a text in another language where it carries annotations; %1 is &quot;Français, OP8: 2 annotations by Robin&quot;.</extracomment>
        <translation>فتح %1</translation>
    </message>
</context>
<context>
    <name>window::MarginNotes</name>
    <message>
        <source>Annotations</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Annotations, also of other languages</source>
        <translation>التعليقات، ومنها تعليقات لغات أخرى</translation>
    </message>
</context>
<context>
    <name>window::AnnotatedCopySaver</name>
    <message>
        <source>This text was not read from a PDF, so there is no original to copy. Save the text itself with File ▸ Export ▸ As PDF….</source>
        <extracomment>The last sentence names a command in the menus.</extracomment>
        <translation>لم يُقرأ هذا النص من ملف PDF، فلا أصل يُنسخ. احفظ النص نفسه من ملف ▸ تصدير ▸ بصيغة PDF….</translation>
    </message>
    <message>
        <source>This text has no annotations. Select words and highlight them first, or write a note.</source>
        <translation>لا تعليقات على هذا النص. حدد كلمات وميّزها أولاً، أو اكتب ملاحظة.</translation>
    </message>
    <message>
        <source>Save a Copy with Annotations</source>
        <translation>حفظ نسخة مع التعليقات</translation>
    </message>
    <message>
        <source>%1 annotated</source>
        <extracomment>The proposed name of a file: %1 is what the document is called.</extracomment>
        <translation>%1 مع التعليقات</translation>
    </message>
    <message>
        <source>“%1” is an original, which stays as it is. Save the copy under another name or in another folder.</source>
        <translation>«%1» أصل يبقى كما هو. احفظ النسخة باسم آخر أو في مجلد آخر.</translation>
    </message>
    <message>
        <source>Saving a copy with annotations</source>
        <extracomment>A job.</extracomment>
        <translation>حفظ نسخة مع التعليقات</translation>
    </message>
    <message>
        <source>The original is protected by a password, so nothing was saved. Show its pages with View ▸ Original Pages, give the password there, and save again.</source>
        <translation>الأصل محمي بكلمة مرور، فلم يُحفظ شيء. اعرض صفحاته من عرض ▸ الصفحات الأصلية، وأعط كلمة المرور هناك، ثم احفظ من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds %n annotation(s).</source>
        <extracomment>%1 is the path of a file; %n annotations are in it.</extracomment>
        <translation>
            <numerusform>«%1» بلا تعليقات.</numerusform>
            <numerusform>في «%1» تعليق واحد.</numerusform>
            <numerusform>في «%1» تعليقان.</numerusform>
            <numerusform>في «%1» %n تعليقات.</numerusform>
            <numerusform>في «%1» %n تعليقاً.</numerusform>
            <numerusform>في «%1» %n تعليق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of %n of them are not on the pages: they are notes at the top.</source>
        <extracomment>Of annotations in a copy of a PDF.</extracomment>
        <translation>
            <numerusform>كلمات جميعها على الصفحات.</numerusform>
            <numerusform>كلمات واحد منها ليست على الصفحات: صار ملاحظة في الأعلى.</numerusform>
            <numerusform>كلمات اثنين منها ليست على الصفحات: صارا ملاحظتين في الأعلى.</numerusform>
            <numerusform>كلمات %n منها ليست على الصفحات: صارت ملاحظات في الأعلى.</numerusform>
            <numerusform>كلمات %n منها ليست على الصفحات: صارت ملاحظات في الأعلى.</numerusform>
            <numerusform>كلمات %n منها ليست على الصفحات: صارت ملاحظات في الأعلى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::MarkdownEdit</name>
    <message>
        <source>Looking for Suggestions…</source>
        <extracomment>In a menu, while words that may be meant are looked for.</extracomment>
        <translation>البحث عن اقتراحات…</translation>
    </message>
    <message>
        <source>Add to Dictionary</source>
        <extracomment>A word that is in no dictionary, but right.</extracomment>
        <translation>إضافة إلى القاموس</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>A word that is right this time.</extracomment>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>No Suggestions</source>
        <translation>لا اقتراحات</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الهيئة</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Marked words</source>
        <translation>الكلمات المعلَّمة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>الاستعلام</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Blocks</source>
        <extracomment>Of a briefing pack.</extracomment>
        <translation>الكتل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field of a thing, and its value.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Whole documents, with their original files: %1</source>
        <translation>وثائق كاملة مع ملفاتها الأصلية: %1</translation>
    </message>
    <message>
        <source>People, events and other records, with all their fields and notes: %1</source>
        <translation>أشخاص وأحداث وسجلات أخرى بجميع حقولها وملاحظاتها: %1</translation>
    </message>
    <message>
        <source>Annotations that are not private, with their comments and authors: %1</source>
        <translation>تعليقات غير خاصة مع نصوصها وأسماء كاتبيها: %1</translation>
    </message>
    <message>
        <source>Links: %1</source>
        <translation>روابط: %1</translation>
    </message>
    <message>
        <source>Briefing packs, with your own words: %1</source>
        <translation>ملفات إحاطة بكلماتك: %1</translation>
    </message>
    <message>
        <source>Saved searches: %1</source>
        <translation>عمليات بحث محفوظة: %1</translation>
    </message>
    <message>
        <source>Dossiers: %1</source>
        <translation>إضبارات: %1</translation>
    </message>
    <message>
        <source>Notes in dossiers: %1</source>
        <translation>ملاحظات في الإضبارات: %1</translation>
    </message>
    <message>
        <source>Quotations under the Chatham House Rule or in need of clearance, with the names of their speakers: %1</source>
        <translation>اقتباسات خاضعة لقاعدة تشاتام هاوس أو تحتاج إلى إذن، مع أسماء المتحدثين: %1</translation>
    </message>
    <message>
        <source>The history of changes, the trash, and the folders that files were imported from</source>
        <translation>سجل التغييرات وسلة المهملات والمجلدات التي استُوردت منها الملفات</translation>
    </message>
    <message>
        <source>Records that are only linked to: all but their names</source>
        <translation>السجلات التي يُشار إليها برابط فقط: كل شيء ما عدا أسماءها</translation>
    </message>
    <message>
        <source>Documents and other records</source>
        <translation>الوثائق والسجلات الأخرى</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Links and decisions</source>
        <translation>الروابط والقرارات</translation>
    </message>
    <message>
        <source>Briefing packs</source>
        <translation>ملفات الإحاطة</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>الإضبارات</translation>
    </message>
    <message>
        <source>Notes in dossiers</source>
        <translation>ملاحظات في الإضبارات</translation>
    </message>
    <message>
        <source>Keep as it is here</source>
        <translation>إبقاء ما هو هنا</translation>
    </message>
    <message>
        <source>Take from the bundle</source>
        <translation>الأخذ من الحزمة</translation>
    </message>
    <message>
        <source>Take from the backup</source>
        <translation>الأخذ من النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Comes along, because the library does not have it: %1.</source>
        <extracomment>%1 is a list of documents and other records that a pack or a dossier needs.</extracomment>
        <translation>يأتي معه ما ليس في المكتبة: %1.</translation>
    </message>
    <message numerus="yes">
        <source>So do %n more.</source>
        <translation>
            <numerusform>ولا شيء غير ذلك.</numerusform>
            <numerusform>وعنصر آخر.</numerusform>
            <numerusform>وعنصران آخران.</numerusform>
            <numerusform>و%n عناصر أخرى.</numerusform>
            <numerusform>و%n عنصراً آخر.</numerusform>
            <numerusform>و%n عنصر آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring Back</source>
        <extracomment>The name of a step that can be undone: one thing came back out of a backup.</extracomment>
        <translation>إعادة عنصر</translation>
    </message>
    <message>
        <source>Merge Bundle</source>
        <extracomment>The name of a step that can be undone.</extracomment>
        <translation>دمج الحزمة</translation>
    </message>
    <message numerus="yes">
        <source>Brought back %1: %n thing(s) added.</source>
        <extracomment>%1 is the title of a thing that came out of a backup; %n things came with it.</extracomment>
        <translation>
            <numerusform>أُعيد %1: لم يُضف شيء.</numerusform>
            <numerusform>أُعيد %1: أُضيف عنصر واحد.</numerusform>
            <numerusform>أُعيد %1: أُضيف عنصران.</numerusform>
            <numerusform>أُعيد %1: أُضيفت %n عناصر.</numerusform>
            <numerusform>أُعيد %1: أُضيف %n عنصراً.</numerusform>
            <numerusform>أُعيد %1: أُضيف %n عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>إبقاء الاثنين</translation>
    </message>
    <message>
        <source>Everything in %1 is in the library already.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>كل ما في %1 موجود في المكتبة.</translation>
    </message>
    <message numerus="yes">
        <source>Merged %1: %n thing(s) added.</source>
        <extracomment>%1 is a file; %n things came with it.</extracomment>
        <translation>
            <numerusform>دُمج %1: لم يُضف شيء.</numerusform>
            <numerusform>دُمج %1: أُضيف عنصر واحد.</numerusform>
            <numerusform>دُمج %1: أُضيف عنصران.</numerusform>
            <numerusform>دُمج %1: أُضيفت %n عناصر.</numerusform>
            <numerusform>دُمج %1: أُضيف %n عنصرًا.</numerusform>
            <numerusform>دُمج %1: أُضيف %n عنصر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) differ here and there.</source>
        <translation>
            <numerusform>لا شيء يختلف بين هنا وهناك.</numerusform>
            <numerusform>عنصر واحد يختلف بين هنا وهناك.</numerusform>
            <numerusform>عنصران يختلفان بين هنا وهناك.</numerusform>
            <numerusform>%n عناصر تختلف بين هنا وهناك.</numerusform>
            <numerusform>%n عنصرًا تختلف بين هنا وهناك.</numerusform>
            <numerusform>%n عنصر تختلف بين هنا وهناك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) need re-attachment.</source>
        <translation>
            <numerusform>لا تعليق يحتاج إلى إعادة ربط.</numerusform>
            <numerusform>تعليق واحد يحتاج إلى إعادة ربط.</numerusform>
            <numerusform>تعليقان يحتاجان إلى إعادة ربط.</numerusform>
            <numerusform>%n تعليقات تحتاج إلى إعادة ربط.</numerusform>
            <numerusform>%n تعليقًا تحتاج إلى إعادة ربط.</numerusform>
            <numerusform>%n تعليق تحتاج إلى إعادة ربط.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::BundleController</name>
    <message>
        <source>Nothing is selected. Select what the bundle is to hold, then choose File ▸ Export ▸ Bundle… again.</source>
        <translation>لم يُحدَّد شيء. حدّد ما يجب أن تحتويه الحزمة، ثم اختر من جديد ملف ▸ تصدير ▸ حزمة…</translation>
    </message>
    <message>
        <source>Export Bundle</source>
        <translation>تصدير حزمة</translation>
    </message>
    <message>
        <source>Bundles (*.aidepack)</source>
        <translation>حزم (*.aidepack)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>كتابة %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>قراءة %1</translation>
    </message>
    <message>
        <source>Merging %1</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>دمج %1</translation>
    </message>
    <message>
        <source>Bringing back %1</source>
        <extracomment>%1 is the title of a thing in a backup.</extracomment>
        <translation>إعادة %1</translation>
    </message>
    <message>
        <source>What had come out of the backup was taken out again.</source>
        <translation>أُزيل ما كان قد عاد من النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Something that came out of the backup was changed since, so it stays. Delete what you do not want, or restore the backup that was made before: File ▸ Restore…</source>
        <translation>تغيّر منذ ذلك الحين شيء عاد من النسخة الاحتياطية، لذا يبقى ما عاد. احذف ما لا تريده، أو استعد النسخة الاحتياطية التي أُخذت قبل ذلك: ملف ▸ استعادة…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The library is as it was before the bundle was merged.</source>
        <translation>عادت المكتبة كما كانت قبل دمج الحزمة.</translation>
    </message>
    <message>
        <source>Something that came with the bundle was changed since, so it stays. Delete what you do not want, or restore the backup that was made before: File ▸ Restore…</source>
        <translation>تغيّر منذ ذلك الحين شيء جاء مع الحزمة، لذا تبقى. احذف ما لا تريده، أو استعد النسخة الاحتياطية التي أُخذت قبل الدمج: ملف ▸ استعادة…</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n document(s).</source>
        <extracomment>%n documents are in a file, whose name is %1.</extracomment>
        <translation>
            <numerusform>لا يحتوي %1 أي وثيقة.</numerusform>
            <numerusform>يحتوي %1 وثيقة واحدة.</numerusform>
            <numerusform>يحتوي %1 وثيقتين.</numerusform>
            <numerusform>يحتوي %1 %n وثائق.</numerusform>
            <numerusform>يحتوي %1 %n وثيقة.</numerusform>
            <numerusform>يحتوي %1 %n وثيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private annotation(s) were left out.</source>
        <translation>
            <numerusform>لم يُستبعد أي تعليق خاص.</numerusform>
            <numerusform>استُبعد تعليق خاص واحد.</numerusform>
            <numerusform>استُبعد تعليقان خاصان.</numerusform>
            <numerusform>استُبعدت %n تعليقات خاصة.</numerusform>
            <numerusform>استُبعد %n تعليقًا خاصًا.</numerusform>
            <numerusform>استُبعد %n تعليق خاص.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::BundleMergeDialog</name>
    <message>
        <source>Merge Bundle</source>
        <translation>دمج حزمة</translation>
    </message>
    <message>
        <source>%1 and this library. A backup is made before; the merge can be undone as one step.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>%1 وهذه المكتبة. تُؤخذ نسخة احتياطية قبل ذلك، ويمكن التراجع عن الدمج بخطوة واحدة.</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>A button.</extracomment>
        <translation>دمج</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Heads of columns: numbers of things that are new, the same, and not the same in a bundle.</extracomment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Heads of columns: a thing, what it says in this library, and what it says in a bundle.</extracomment>
        <translation>الشيء</translation>
    </message>
    <message>
        <source>Out of the backup: %1. The library as it is now is backed up before; what comes back can be taken out again as one step.</source>
        <extracomment>%1 is the title of a thing in a backup.</extracomment>
        <translation>من النسخة الاحتياطية: %1. تُؤخذ قبل ذلك نسخة احتياطية من المكتبة كما هي الآن، ويمكن التراجع عما يعود بخطوة واحدة.</translation>
    </message>
    <message>
        <source>Bring Back out of a Backup</source>
        <translation>إعادة من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Bring Back</source>
        <extracomment>A button: one thing comes back out of a backup.</extracomment>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>في النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>In the bundle</source>
        <translation>في الحزمة</translation>
    </message>
</context>
<context>
    <name>CitationStyle</name>
    <message>
        <source>UN text</source>
        <extracomment>A citation style: as in the running text of a document of the United Nations.</extracomment>
        <translation>نص الأمم المتحدة</translation>
    </message>
    <message>
        <source>UN footnote</source>
        <extracomment>A citation style: as in a footnote of a document of the United Nations.</extracomment>
        <translation>حاشية الأمم المتحدة</translation>
    </message>
    <message>
        <source>Meeting shorthand</source>
        <extracomment>A citation style: short, as people note it in a meeting.</extracomment>
        <translation>اختصار الجلسات</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>A citation style: a link that opens the paragraph.</extracomment>
        <translation>رابط</translation>
    </message>
</context>
<context>
    <name>window::CitationCopy</name>
    <message>
        <source>Copy Citation As</source>
        <translation>نسخ الاستشهاد بصيغة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a menu: %1 the name of a citation style, %2 the citation in it.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ExchangedFacts</name>
    <message>
        <source>, </source>
        <extracomment>Joins short facts: &quot;3 new, 1 updated&quot;.</extracomment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>Of a file with references or annotations: as many of them are new in the library.</extracomment>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>%n جديد</numerusform>
            <numerusform>%n جديدان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدا</numerusform>
            <numerusform>%n جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <extracomment>Of a file with references or annotations: as many changed what the library had.</extracomment>
        <translation>
            <numerusform>لا تحديث</numerusform>
            <numerusform>%n محدَّث</numerusform>
            <numerusform>%n محدَّثان</numerusform>
            <numerusform>%n محدَّثة</numerusform>
            <numerusform>%n محدَّثا</numerusform>
            <numerusform>%n محدَّث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <extracomment>Of a file with references or annotations: as many were in the library already.</extracomment>
        <translation>
            <numerusform>لا معروف من قبل</numerusform>
            <numerusform>%n معروف من قبل</numerusform>
            <numerusform>%n معروفان من قبل</numerusform>
            <numerusform>%n معروفة من قبل</numerusform>
            <numerusform>%n معروفا من قبل</numerusform>
            <numerusform>%n معروف من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place: attach them in Annotations</source>
        <extracomment>Of a file with annotations: as many have no place in their document.</extracomment>
        <translation>
            <numerusform>%n بلا موضع: أرفقها في التعليقات</numerusform>
            <numerusform>%n بلا موضع: أرفقه في التعليقات</numerusform>
            <numerusform>%n بلا موضع: أرفقهما في التعليقات</numerusform>
            <numerusform>%n بلا موضع: أرفقها في التعليقات</numerusform>
            <numerusform>%n بلا موضع: أرفقها في التعليقات</numerusform>
            <numerusform>%n بلا موضع: أرفقها في التعليقات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: import their documents, then this file again</source>
        <extracomment>Of a file with annotations: as many could not be taken.</extracomment>
        <translation>
            <numerusform>%n متروك: استورد الوثائق ثم هذا الملف مرة أخرى</numerusform>
            <numerusform>%n متروك: استورد الوثائق ثم هذا الملف مرة أخرى</numerusform>
            <numerusform>%n متروك: استورد الوثائق ثم هذا الملف مرة أخرى</numerusform>
            <numerusform>%n متروك: استورد الوثائق ثم هذا الملف مرة أخرى</numerusform>
            <numerusform>%n متروك: استورد الوثائق ثم هذا الملف مرة أخرى</numerusform>
            <numerusform>%n متروك: استورد الوثائق ثم هذا الملف مرة أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::ReferenceExport</name>
    <message>
        <source>Export Calendar</source>
        <translation>تصدير التقويم</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <extracomment>The name of a file with what is due, for a calendar.</extracomment>
        <translation>المواعيد النهائية</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>تقويم (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are in %1.</source>
        <extracomment>%n days are in a calendar; %1 is the name of its file.</extracomment>
        <translation>
            <numerusform>لا أيام في %1.</numerusform>
            <numerusform>يوم واحد في %1.</numerusform>
            <numerusform>يومان في %1.</numerusform>
            <numerusform>%n أيام في %1.</numerusform>
            <numerusform>%n يوماً في %1.</numerusform>
            <numerusform>%n يوم في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export References</source>
        <translation>تصدير المراجع</translation>
    </message>
    <message>
        <source>References</source>
        <extracomment>The name of a file with the documents of the library, for a reference manager.</extracomment>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>RIS (*.ris)</source>
        <translation>RIS (*.ris)</translation>
    </message>
    <message>
        <source>BibTeX (*.bib)</source>
        <translation>BibTeX (*.bib)</translation>
    </message>
    <message>
        <source>CSL-JSON (*.json)</source>
        <translation>CSL-JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) are in %1.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>
            <numerusform>لا مراجع في %1.</numerusform>
            <numerusform>مرجع واحد (%n) في %1.</numerusform>
            <numerusform>مرجعان (%n) في %1.</numerusform>
            <numerusform>%n مراجع في %1.</numerusform>
            <numerusform>%n مرجعا في %1.</numerusform>
            <numerusform>%n مرجع في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table for Uwazi (*.csv)</source>
        <extracomment>Uwazi is a program for collections of documents.</extracomment>
        <translation>جدول لبرنامج Uwazi (*.csv)</translation>
    </message>
</context>
<context>
    <name>ListContent</name>
    <message>
        <source>Name</source>
        <extracomment>The heading of a column: the first line of each row of a list, a name or a title.</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>The heading of a column: the second line of each row of a list.</extracomment>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>The heading of a column: the word at the end of each row of a list, often a number.</extracomment>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>DossierPaper</name>
    <message>
        <source>Nothing lies in this dossier.</source>
        <extracomment>Printed in place of what lies in a dossier.</extracomment>
        <translation>هذه الإضبارة فارغة.</translation>
    </message>
</context>
<context>
    <name>window::PackSettingsPage</name>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <extracomment>A filter of files; %1 are endings.</extracomment>
        <translation>الصور (%1)</translation>
    </message>
    <message>
        <source>This is no PNG, JPEG or SVG picture of up to 20 MB, or it is damaged. Nothing was changed; choose another file.</source>
        <translation>ليس هذا صورة PNG أو JPEG أو SVG لا تتجاوز 20 ميغابايت، أو هي تالفة. لم يتغير شيء؛ اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>&quot;Classification&quot; is that of new briefing packs, &quot;Font&quot; and &quot;Size&quot; those of their letters.</extracomment>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>درجة السرية</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>اللغة الثانية</translation>
    </message>
    <message>
        <source>Stands on the cover and at the foot of the pages</source>
        <translation>يظهر على الغلاف وفي أسفل الصفحات</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Stands at the top and bottom of each page of new packs; each pack can change it.</source>
        <translation>تظهر في أعلى كل صفحة من الملفات الجديدة وأسفلها؛ ويمكن تغييرها في كل ملف.</translation>
    </message>
    <message>
        <source> pt</source>
        <extracomment>The unit of a font&apos;s size.</extracomment>
        <translation> نقطة</translation>
    </message>
    <message>
        <source>Stands beside the paragraphs that are added to a pack, where the library has them in it.</source>
        <translation>تظهر إلى جانب الفقرات التي تضاف إلى ملف، إن وُجدت في المكتبة بهذه اللغة.</translation>
    </message>
    <message>
        <source>Standard (%1)</source>
        <extracomment>A font: the program&apos;s own. %1 is its name.</extracomment>
        <translation>المعتاد (%1)</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>The size of paper that is used in America.</extracomment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>The picture is gone or damaged. Choose it again.</source>
        <translation>الصورة مفقودة أو تالفة. اخترها من جديد.</translation>
    </message>
    <message>
        <source>Citations</source>
        <extracomment>How a briefing pack cites its sources.</extracomment>
        <translation>الاستشهادات</translation>
    </message>
    <message>
        <source>Where a style has it, “Ibid.” stands for what was cited just before.</source>
        <translation>تحل عبارة «المرجع نفسه» محل ما استُشهد به للتو، إن كان الأسلوب يعرفها.</translation>
    </message>
</context>
<context>
    <name>window::ThumbnailList</name>
    <message>
        <source>Small pages</source>
        <translation>الصفحات المصغرة</translation>
    </message>
</context>
<context>
    <name>presentation::ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>الصفحة %1</translation>
    </message>
</context>
<context>
    <name>window::PassphraseDialog</name>
    <message>
        <source>Lock Private Annotations</source>
        <translation>قفل التعليقات الخاصة</translation>
    </message>
    <message>
        <source>Unlock Private Annotations</source>
        <translation>فتح التعليقات الخاصة</translation>
    </message>
    <message>
        <source>Change Passphrase</source>
        <translation>تغيير العبارة السرية</translation>
    </message>
    <message>
        <source>Remove Passphrase</source>
        <translation>إزالة العبارة السرية</translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be recovered by anybody. Nothing else of the library is lost then.</source>
        <translation>لا يستطيع أحد استرجاع عبارة سرية منسية. ولا يضيع عندئذ شيء آخر من المكتبة.</translation>
    </message>
    <message>
        <source>The backups in the library&apos;s folder hold the words in clear: one new backup takes their place. Backups and exports elsewhere stay as they are, and so do comments within original files that were imported. Merged bundles that brought annotations cannot be undone any more.</source>
        <translation>تحتوي النسخ الاحتياطية في مجلد المكتبة على الكلمات دون تشفير: تحل محلها نسخة احتياطية جديدة واحدة. أما النسخ الاحتياطية والملفات المصدَّرة في أماكن أخرى فتبقى كما هي، وكذلك التعليقات داخل الملفات الأصلية المستوردة. ولا يمكن بعد ذلك التراجع عن الحزم المدمجة التي جاءت بتعليقات.</translation>
    </message>
    <message>
        <source>Private annotations can be read and changed until you lock them again or the program ends. On the disk they stay encrypted.</source>
        <translation>يمكن قراءة التعليقات الخاصة وتغييرها إلى أن تقفلها من جديد أو ينتهي البرنامج. وتبقى مشفرة على القرص.</translation>
    </message>
    <message>
        <source>Backups that were made before still open with the former passphrase.</source>
        <translation>ما زالت النسخ الاحتياطية السابقة تُفتح بالعبارة السرية القديمة.</translation>
    </message>
    <message>
        <source>Former passphrase</source>
        <translation>العبارة السرية القديمة</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>العبارة السرية</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>العبارة السرية الجديدة</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <extracomment>Two entries of a new passphrase.</extracomment>
        <translation>العبارتان مختلفتان.</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n private annotation(s), and of those to come, are encrypted in the library and in every backup, bundle and export; locked, they show only that they exist.</source>
        <translation>
            <numerusform>تُشفَّر كلمات ما سيأتي من التعليقات الخاصة في المكتبة وفي كل نسخة احتياطية وحزمة وملف مصدَّر؛ ولا تظهر وهي مقفلة إلا أنها موجودة.</numerusform>
            <numerusform>تُشفَّر كلمات تعليق خاص واحد وما سيأتي منها في المكتبة وفي كل نسخة احتياطية وحزمة وملف مصدَّر؛ ولا تظهر وهي مقفلة إلا أنها موجودة.</numerusform>
            <numerusform>تُشفَّر كلمات تعليقين خاصين وما سيأتي منها في المكتبة وفي كل نسخة احتياطية وحزمة وملف مصدَّر؛ ولا تظهر وهي مقفلة إلا أنها موجودة.</numerusform>
            <numerusform>تُشفَّر كلمات %n تعليقات خاصة وما سيأتي منها في المكتبة وفي كل نسخة احتياطية وحزمة وملف مصدَّر؛ ولا تظهر وهي مقفلة إلا أنها موجودة.</numerusform>
            <numerusform>تُشفَّر كلمات %n تعليقاً خاصاً وما سيأتي منها في المكتبة وفي كل نسخة احتياطية وحزمة وملف مصدَّر؛ ولا تظهر وهي مقفلة إلا أنها موجودة.</numerusform>
            <numerusform>تُشفَّر كلمات %n تعليق خاص وما سيأتي منها في المكتبة وفي كل نسخة احتياطية وحزمة وملف مصدَّر؛ ولا تظهر وهي مقفلة إلا أنها موجودة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of %n private annotation(s) are written to the library without encryption again.</source>
        <translation>
            <numerusform>لا تعليقات خاصة تُكتب كلماتها في المكتبة دون تشفير من جديد.</numerusform>
            <numerusform>تُكتب كلمات تعليق خاص واحد في المكتبة دون تشفير من جديد.</numerusform>
            <numerusform>تُكتب كلمات تعليقين خاصين في المكتبة دون تشفير من جديد.</numerusform>
            <numerusform>تُكتب كلمات %n تعليقات خاصة في المكتبة دون تشفير من جديد.</numerusform>
            <numerusform>تُكتب كلمات %n تعليقاً خاصاً في المكتبة دون تشفير من جديد.</numerusform>
            <numerusform>تُكتب كلمات %n تعليق خاص في المكتبة دون تشفير من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A passphrase has at least %n character(s); several words are easier to remember than a short one.</source>
        <translation>
            <numerusform>يمكن أن تكون العبارة السرية بأي طول؛ وعدة كلمات أسهل حفظاً من كلمة قصيرة.</numerusform>
            <numerusform>تتكون العبارة السرية من حرف واحد على الأقل؛ وعدة كلمات أسهل حفظاً من كلمة قصيرة.</numerusform>
            <numerusform>تتكون العبارة السرية من حرفين على الأقل؛ وعدة كلمات أسهل حفظاً من كلمة قصيرة.</numerusform>
            <numerusform>تتكون العبارة السرية من %n أحرف على الأقل؛ وعدة كلمات أسهل حفظاً من كلمة قصيرة.</numerusform>
            <numerusform>تتكون العبارة السرية من %n حرفاً على الأقل؛ وعدة كلمات أسهل حفظاً من كلمة قصيرة.</numerusform>
            <numerusform>تتكون العبارة السرية من %n حرف على الأقل؛ وعدة كلمات أسهل حفظاً من كلمة قصيرة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::PrivacyController</name>
    <message>
        <source>The private annotations are locked already.</source>
        <translation>التعليقات الخاصة مقفلة من قبل.</translation>
    </message>
    <message>
        <source>The private annotations are locked.</source>
        <translation>التعليقات الخاصة مقفلة.</translation>
    </message>
    <message>
        <source>The private annotations have no passphrase: Annotate ▸ Lock Private Annotations… sets one.</source>
        <translation>ليس للتعليقات الخاصة عبارة سرية: تضعها القائمة تعليق ◂ قفل التعليقات الخاصة…</translation>
    </message>
    <message>
        <source>The private annotations are unlocked already.</source>
        <translation>التعليقات الخاصة مفتوحة من قبل.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Look at capitals and the layout of the keyboard, and try again.</source>
        <translation>هذه ليست العبارة السرية. تحقق من الأحرف الكبيرة وتخطيط لوحة المفاتيح ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A sentence and the next step.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Encrypting private annotations</source>
        <translation>تشفير التعليقات الخاصة</translation>
    </message>
    <message>
        <source>The private annotations are unlocked until you lock them or the program ends.</source>
        <translation>التعليقات الخاصة مفتوحة إلى أن تقفلها أو ينتهي البرنامج.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>تم تغيير العبارة السرية.</translation>
    </message>
    <message numerus="yes">
        <source>%n private annotation(s) are encrypted and locked.</source>
        <translation>
            <numerusform>لا تعليقات خاصة بعد؛ وما سيأتي منها يُشفَّر ويُقفل.</numerusform>
            <numerusform>تعليق خاص واحد مشفر ومقفل.</numerusform>
            <numerusform>تعليقان خاصان مشفران ومقفلان.</numerusform>
            <numerusform>%n تعليقات خاصة مشفرة ومقفلة.</numerusform>
            <numerusform>%n تعليقاً خاصاً مشفرة ومقفلة.</numerusform>
            <numerusform>%n تعليق خاص مشفرة ومقفلة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private annotation(s) stand in the library without encryption again.</source>
        <translation>
            <numerusform>لا تعليقات خاصة في المكتبة.</numerusform>
            <numerusform>تعليق خاص واحد في المكتبة دون تشفير من جديد.</numerusform>
            <numerusform>تعليقان خاصان في المكتبة دون تشفير من جديد.</numerusform>
            <numerusform>%n تعليقات خاصة في المكتبة دون تشفير من جديد.</numerusform>
            <numerusform>%n تعليقاً خاصاً في المكتبة دون تشفير من جديد.</numerusform>
            <numerusform>%n تعليق خاص في المكتبة دون تشفير من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The private annotations are locked, but traces of their words are left on the disk until the library is opened the next time. %1 %2</source>
        <extracomment>%1 is why, %2 the next step.</extracomment>
        <translation>التعليقات الخاصة مقفلة، لكن آثاراً من كلماتها تبقى على القرص إلى أن تُفتح المكتبة في المرة القادمة. %1 %2</translation>
    </message>
</context>
<context>
    <name>window::MarkController</name>
    <message>
        <source>Star</source>
        <extracomment>The name of a step that can be undone: records got a star, or lost it.</extracomment>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>Mark as Unread or Read</source>
        <extracomment>The name of a step that can be undone.</extracomment>
        <translation>وضع علامة كغير مقروء أو مقروء</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n record(s).</source>
        <translation>
            <numerusform>لم يُعلَّم أي سجل (%n).</numerusform>
            <numerusform>عُلِّم سجل واحد.</numerusform>
            <numerusform>عُلِّم سجلان.</numerusform>
            <numerusform>عُلِّمت %n سجلات.</numerusform>
            <numerusform>عُلِّم %n سجلًا.</numerusform>
            <numerusform>عُلِّم %n سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit Data</source>
        <extracomment>The name of a step that can be undone: fields of records were changed.</extracomment>
        <translation>تحرير البيانات</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n record(s).</source>
        <translation>
            <numerusform>لم يتغير أي سجل.</numerusform>
            <numerusform>تغير سجل واحد.</numerusform>
            <numerusform>تغير سجلان.</numerusform>
            <numerusform>تغيرت %n سجلات.</numerusform>
            <numerusform>تغير %n سجلاً.</numerusform>
            <numerusform>تغير %n سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in the trash and were left as they are: %1</source>
        <extracomment>%n records cannot be changed, the others were; %1 their names.</extracomment>
        <translation>
            <numerusform>لم يُترك أي سجل: %1</numerusform>
            <numerusform>سجل واحد في سلة المهملات تُرك كما هو: %1</numerusform>
            <numerusform>سجلان في سلة المهملات تُركا كما هما: %1</numerusform>
            <numerusform>%n سجلات في سلة المهملات تُركت كما هي: %1</numerusform>
            <numerusform>%n سجلاً في سلة المهملات تُركت كما هي: %1</numerusform>
            <numerusform>%n سجل في سلة المهملات تُركت كما هي: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordMarks</name>
    <message>
        <source>unread</source>
        <extracomment>A document that arrived and was not opened since.</extracomment>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>starred</source>
        <extracomment>A record that the user gave a star.</extracomment>
        <translation>بنجمة</translation>
    </message>
</context>
<context>
    <name>DossierPins</name>
    <message>
        <source>Unpin</source>
        <extracomment>The name of a step that can be undone: things stand first in their dossier, or where they were.</extracomment>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>The name of a step that can be undone: things stand first in their dossier, or where they were.</extracomment>
        <translation>تثبيت</translation>
    </message>
</context>
<context>
    <name>window::EditDataDialog</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Body</source>
        <extracomment>The organ of the United Nations that a document is of, by its abbreviation: HRC.</extracomment>
        <translation>الهيئة</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>(several values)</source>
        <translation>(قيم متعددة)</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>واحد في كل سطر</translation>
    </message>
    <message>
        <source>Edit Data: %1</source>
        <translation>تحرير البيانات: %1</translation>
    </message>
    <message numerus="yes">
        <source>Edit Data of %n Records</source>
        <translation>
            <numerusform>تحرير بيانات %n سجل</numerusform>
            <numerusform>تحرير بيانات سجل واحد</numerusform>
            <numerusform>تحرير بيانات سجلين</numerusform>
            <numerusform>تحرير بيانات %n سجلات</numerusform>
            <numerusform>تحرير بيانات %n سجلاً</numerusform>
            <numerusform>تحرير بيانات %n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>The fields that are ticked are set in all of them. The others stay as they are.</source>
        <translation>تُضبط الحقول المؤشر عليها في جميع هذه السجلات، وتبقى الحقول الأخرى كما هي.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1: this cannot be empty.</source>
        <extracomment>%1 is the name of a field.</extracomment>
        <translation>%1: لا يمكن ترك هذا الحقل فارغاً.</translation>
    </message>
    <message>
        <source>%1: write the date as 2024-09-30, or leave it empty.</source>
        <extracomment>%1 is the name of a field.</extracomment>
        <translation>%1: اكتب التاريخ على هيئة 2024-09-30، أو اترك الحقل فارغاً.</translation>
    </message>
    <message>
        <source>%1: this is not a number.</source>
        <extracomment>%1 is the name of a field.</extracomment>
        <translation>%1: هذا ليس رقماً.</translation>
    </message>
</context>
</TS>
