// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplepack.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using briefing::Material;
using model::PackItem;
using model::PassageKind;

namespace samplepack {

namespace {

model::Passage passage(PassageKind kind, const QString &address, const QString &content, int italic = 0, int level = 0)
{
    static qint64 id = 0;
    model::Passage passage;
    passage.id = base::PassageId(++id);
    passage.kind = kind;
    passage.address = model::Address(address);
    passage.content = content;
    passage.level = level;
    if (italic > 0)
        passage.spans.append({model::Span::Style::Italic, 0, italic, {}});
    return passage;
}

Material about(const QString &symbol, const QString &title, const QString &language)
{
    Material material;
    material.record.id = base::RecordId(1 + qint64(qHash(symbol) % 10000));
    material.record.symbol = symbol;
    material.record.name = title;
    material.record.session = u"57"_s;
    material.record.date = QDate(2024, 10, 10);
    material.text.id = base::TextId(material.record.id.value());
    material.text.language = language;
    material.text.title = title;
    material.text.originalLanguage = u"en"_s;
    material.text.source.sha256 = u"4f2d8a90c1b37e5566778899aabbccddeeff00112233445566778899aabbccdd"_s;
    material.text.source.imported = QDateTime(QDate(2025, 3, 4), QTime(9, 0), QTimeZone::UTC);
    return material;
}

Material quotation(Material material, const QList<model::Passage> &passages, const QString &quote = {})
{
    material.item.kind = PackItem::Kind::Passage;
    material.item.quote = quote.isEmpty() ? passages.first().content : quote;
    material.passages = passages;
    return material;
}

Material words(PackItem::Kind kind, const QString &text)
{
    Material material;
    material.item.kind = kind;
    material.item.text = text;
    return material;
}

QList<model::Passage> streetParagraph()
{
    return {passage(PassageKind::Operative, u"OP8"_s,
                u"Calls upon local authorities, when they plan the quiet streets of their districts, to hear the people who live "
                "in them, and to this end:"_s,
                10),
        passage(PassageKind::SubParagraph, u"OP8 (a)"_s,
            u"To publish each plan in plain words, early enough for an answer to matter;"_s, 10, 1),
        passage(PassageKind::SubParagraph, u"OP8 (b)"_s,
            u"To say in writing which of the answers were followed, which were not, and why;"_s, 6, 1)};
}

}

QList<model::Passage> resolution(int paragraphs)
{
    QList<model::Passage> passages {passage(PassageKind::Title, {}, u"57/77. Quiet streets and the rights of their residents"_s),
        passage(PassageKind::Formula, {}, u"The Human Rights Council,"_s, 24),
        passage(PassageKind::Preambular, u"PP1"_s,
            u"Mindful of the part that towns play in the daily life of everyone who sleeps with a window open,"_s, 7),
        passage(PassageKind::Preambular, u"PP2"_s,
            u"Recalling its earlier work on lamps, benches and trees, and the report on evenings in small towns,"_s, 9)};
    passages[3].spans.append({model::Span::Style::NoteReference, 26, 26, u"1"_s});
    for (int number = 1; number <= paragraphs; ++number) {
        passages.append(passage(PassageKind::Operative, u"OP%1"_s.arg(number),
            u"Invites towns, for the %1th time and with undiminished patience, to count their lamps, their benches and their "
            "trees, to compare the count with that of the year before, and to tell their residents in plain words what has "
            "become of the difference;"_s.arg(number),
            7));
        if (number % 4 == 0)
            passages.append(passage(PassageKind::SubParagraph, u"OP%1 (a)"_s.arg(number), u"Lamps first;"_s, 0, 1));
    }
    passages.append(passage(PassageKind::Vote, {}, u"[Adopted without a vote.]"_s, 25));
    passages.append(passage(PassageKind::Footnote, u"note 1"_s, u"A report that nobody has written yet, chapter two."_s));
    return passages;
}

briefing::Outline english()
{
    model::Pack pack;
    pack.title = u"Quiet streets: what the Council has said"_s;
    pack.subtitle = u"Working lunch on small towns, Palais, room XXV"_s;
    pack.preparedFor = u"the Ambassador"_s;
    pack.preparedBy = u"the desk officer"_s;
    pack.classification = u"Internal"_s;
    pack.date = QDate(2025, 6, 2);
    const Material streets = about(u"A/HRC/RES/57/77"_s, u"Quiet streets and the rights of their residents"_s, u"en"_s);
    const Material lamps = about(u"A/RES/78/9"_s, u"Lamps"_s, u"en"_s);
    QList<Material> material {words(PackItem::Kind::Heading, u"What to say"_s),
        words(PackItem::Kind::Note,
            u"The lunch is **informal**. Three points:\n\n1. thank the hosts;\n2. ask about the *budget*;\n3. leave the paper.\n\n"
            "Do not promise a date."_s),
        words(PackItem::Kind::Heading, u"What was agreed"_s), quotation(streets, streetParagraph()),
        quotation(lamps,
            {passage(PassageKind::Preambular, u"PP3"_s,
                u"Noting with appreciation the lamps that towns have already mended without being asked,"_s, 6)}),
        quotation(lamps, {passage(PassageKind::Operative, u"OP4"_s, u"Decides to count the lamps every second year;"_s)},
            u"Decides to count the lamps every year;"_s)};
    Material gone = quotation(lamps, {passage(PassageKind::Operative, u"OP9"_s, u"Thanks the lamplighters."_s)});
    gone.passages.clear();
    material.append(gone);
    for (int number = 1; number <= 9; ++number) {
        material.append(words(PackItem::Kind::Heading, u"Point %1 of the agenda"_s.arg(number)));
        material.append(quotation(streets, streetParagraph()));
    }
    Material note = quotation(streets, {streetParagraph().at(2)});
    note.item.kind = PackItem::Kind::Annotation;
    model::Annotation annotation;
    annotation.anchor.exact = u"which of the answers were followed"_s;
    annotation.comment = u"Ask who decides **what counts as an answer**."_s;
    annotation.colour = model::Colour::Green;
    annotation.isPrivate = false;
    note.annotations = {annotation};
    material.append(note);
    Material person = words(PackItem::Kind::Record, {});
    person.record.id = base::RecordId(90001);
    person.record.kind = model::RecordKind::Person;
    person.record.name = u"A. Speaker"_s;
    person.facts = {u"Mayor of a small town"_s, u"spoke at 1 event"_s, u"cited by 3 documents"_s};
    material.append(person);
    material.append(words(PackItem::Kind::Heading, u"The text"_s));
    Material document = streets;
    document.item.kind = PackItem::Kind::Document;
    document.passages = resolution(14);
    material.append(document);
    return briefing::outline(pack, material);
}

briefing::Outline arabic()
{
    model::Pack pack;
    pack.title = u"الشوارع الهادئة: ما قاله المجلس"_s;
    pack.subtitle = u"غداء عمل عن المدن الصغيرة"_s;
    pack.preparedFor = u"السفير"_s;
    pack.preparedBy = u"مسؤول الملف"_s;
    pack.classification = u"داخلي"_s;
    pack.date = QDate(2025, 6, 2);
    const Material streets = about(u"A/HRC/RES/57/77"_s, u"الشوارع الهادئة وحقوق سكانها"_s, u"ar"_s);
    const Material lamps = about(u"A/RES/78/9"_s, u"Lamps"_s, u"en"_s);
    const QList<model::Passage> paragraph {passage(PassageKind::Operative, u"OP8"_s,
                                              u"يهيب بالسلطات المحلية أن تستمع إلى السكان عند تخطيط الشوارع الهادئة في أحيائهم، وأن تقوم لهذا "
                                              "الغرض، قبل نهاية عام 2026، بما يلي:"_s,
                                              4),
        passage(PassageKind::SubParagraph, u"OP8 (a)"_s, u"نشر كل خطة بكلمات واضحة في وقت مبكر؛"_s, 3, 1)};
    return briefing::outline(pack,
        {words(PackItem::Kind::Heading, u"ما ينبغي قوله"_s),
            words(PackItem::Kind::Note, u"الغداء **غير رسمي**. ثلاث نقاط:\n\n1. شكر المضيفين؛\n2. السؤال عن الميزانية؛"_s),
            words(PackItem::Kind::Heading, u"ما اتفق عليه"_s), quotation(streets, paragraph),
            quotation(lamps,
                {passage(PassageKind::Preambular, u"PP3"_s,
                    u"Noting with appreciation the lamps that towns have already mended without being asked,"_s, 6)}),
            quotation(streets, {paragraph.at(1)}, u"نشر كل خطة بكلمات غامضة؛"_s)});
}

render::PageWords arabicWords()
{
    render::PageWords words = render::englishPageWords();
    words.pageOf = u"الصفحة %1 من %2"_s;
    words.contents = u"المحتويات"_s;
    words.sources = u"المصادر"_s;
    words.preparedFor = u"أعد من أجل %1"_s;
    words.preparedBy = u"أعده %1"_s;
    words.quotationsChecked = u"اقتباسات جرى التحقق منها: %1، منها ما تغير أو فُقد مصدره: %2."_s;
    words.checkChanged = u"هذه الكلمات تختلف عن المصدر بصيغته الحالية."_s;
    words.checkMissing = u"لم يعد مصدر هذه الكلمات في المكتبة."_s;
    words.unofficial = u"نسخ غير رسمية من نصوص الأمم المتحدة."_s;
    words.language = u"اللغة: %1، الأصل: %2"_s;
    words.imported = u"استورد في %1، SHA-256 %2"_s;
    words.uiLanguage = u"ar"_s;
    words.printedOn = u"طبع في %1"_s;
    return words;
}

}
