// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields.h"

#include <core/text/normalised.h>

#include <QCoreApplication>
#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace search {

namespace {

using Values = Field::Values;

// The names of every language work side by side, whatever the language of the window. The first French and the first
// Arabic one is the one that is offered; the first name in Latin letters behind "fr=" and the first behind "ar=".
constexpr std::array kFields {
    Field {u"symbol", Values::Symbols, QT_TRANSLATE_NOOP("Field", "Symbol"), u"documentsymbol fr=cote symbole ar=رمز"},
    Field {u"title", Values::Words, QT_TRANSLATE_NOOP("Field", "Title"), u"fr=titre ar=عنوان"},
    Field {u"body", Values::Bodies, QT_TRANSLATE_NOOP("Field", "Body"), u"fr=organe ar=هيئة"},
    Field {u"session", Values::Sessions, QT_TRANSLATE_NOOP("Field", "Session"), u"fr=session ar=دورة"},
    Field {u"agenda", Values::Words, QT_TRANSLATE_NOOP("Field", "Agenda item"), u"fr=odj point ar=بند"},
    //: Preambular paragraphs that hold certain words.
    Field {u"pp", Values::Words, QT_TRANSLATE_NOOP("Field", "In preambular paragraphs"), u"fr=préambule ar=ديباجة"},
    //: Operative paragraphs that hold certain words.
    Field {u"op", Values::Words, QT_TRANSLATE_NOOP("Field", "In operative paragraphs"), u"fr=dispositif ar=منطوق"},
    Field {u"verb", Values::Verbs, QT_TRANSLATE_NOOP("Field", "Opening verb"), u"fr=verbe ar=فعل"},
    Field {u"lang", Values::Languages, QT_TRANSLATE_NOOP("Field", "Language"), u"language fr=langue ar=لغة"},
    Field {u"cites", Values::Symbols, QT_TRANSLATE_NOOP("Field", "Cites"), u"fr=cite ar=يستشهد"},
    Field {u"citedby", Values::Symbols, QT_TRANSLATE_NOOP("Field", "Cited by"), u"fr=citépar ar=مستشهد"},
    Field {u"sponsor", Values::States, QT_TRANSLATE_NOOP("Field", "Sponsor"), u"sponsors fr=auteur parrain ar=مقدم"},
    Field {u"vote", Values::States, QT_TRANSLATE_NOOP("Field", "Vote of"), u"votes fr=vote ar=تصويت"},
    Field {u"event", Values::Events, QT_TRANSLATE_NOOP("Field", "Event"), u"webinar fr=événement webinaire ar=حدث فعالية"},
    Field {u"speaker", Values::People, QT_TRANSLATE_NOOP("Field", "Speaker"), u"by fr=orateur intervenant par ar=متحدث"},
    Field {u"role", Values::Roles, QT_TRANSLATE_NOOP("Field", "Role"), u"fr=rôle ar=دور"},
    Field {u"org", Values::Organisations, QT_TRANSLATE_NOOP("Field", "Organisation"),
        u"organisation organization fr=organisme ar=منظمة"},
    Field {u"theme", Values::Themes, QT_TRANSLATE_NOOP("Field", "Theme"), u"subject fr=thème sujet ar=موضوع"},
    //: Words that somebody said, in a transcript.
    Field {u"quote", Values::Words, QT_TRANSLATE_NOOP("Field", "Said by a speaker"), u"fr=citation ar=اقتباس"},
    Field {u"note", Values::Words, QT_TRANSLATE_NOOP("Field", "Note"), u"annotation fr=remarque ar=ملاحظة"},
    Field {u"tag", Values::Tags, QT_TRANSLATE_NOOP("Field", "Tag"), u"tags fr=étiquette ar=وسم"},
    Field {u"color", Values::Colours, QT_TRANSLATE_NOOP("Field", "Colour"), u"colour fr=couleur ar=لون"},
    Field {u"kind", Values::Kinds, QT_TRANSLATE_NOOP("Field", "Kind of paragraph"), u"type fr=genre ar=نوع"},
    Field {u"date", Values::Dates, QT_TRANSLATE_NOOP("Field", "Date"), u"fr=date ar=تاريخ"},
    Field {u"before", Values::Dates, QT_TRANSLATE_NOOP("Field", "Before"), u"fr=avant ar=قبل"},
    Field {u"after", Values::Dates, QT_TRANSLATE_NOOP("Field", "After"), u"fr=après ar=بعد"},
    Field {u"since", Values::Dates, QT_TRANSLATE_NOOP("Field", "Since"), u"fr=depuis ar=منذ"},
    Field {u"year", Values::Dates, QT_TRANSLATE_NOOP("Field", "Year"), u"fr=année ar=سنة عام"},
    //: Followed by what a paragraph or document has: notes, a vote…
    Field {u"has", Values::Presence, QT_TRANSLATE_NOOP("Field", "Has"), u"is fr=avec est ar=مع"},
    //: Followed by what a paragraph or document lacks: notes, a vote…
    Field {u"no", Values::Presence, QT_TRANSLATE_NOOP("Field", "Lacks"), u"without fr=sans ar=بدون بلا"},
    Field {u"para", Values::Words, QT_TRANSLATE_NOOP("Field", "In one paragraph"), u"block paragraph fr=paragraphe ar=فقرة"},
    //: Paragraphs that are like a certain one.
    Field {u"similar", Values::Symbols, QT_TRANSLATE_NOOP("Field", "Similar to"), u"like fr=semblable ar=مشابه"},
    Field {u"search", Values::Searches, QT_TRANSLATE_NOOP("Field", "Saved search"), u"fr=recherche ar=بحث"},
    //: A folder of the user's own: what lies in it is searched.
    Field {u"in", Values::Dossiers, QT_TRANSLATE_NOOP("Field", "In dossier"), u"dossier fr=classeur ar=إضبارة ملف"},
};

using Level = Presence::Level;

constexpr std::array kPresences {
    //: Read after "with" or "without": paragraphs with notes.
    Presence {u"notes", Level::Passage, QT_TRANSLATE_NOOP("Presence", "notes"),
        u"note annotations annotation remarques remarque ملاحظات ملاحظة"},
    //: Read after "with" or "without": paragraphs with notes of your own.
    Presence {u"mine", Level::Passage, QT_TRANSLATE_NOOP("Presence", "notes of your own"),
        u"mynotes ownnotes miennes mesremarques ملاحظاتي"},
    Presence {u"tags", Level::Passage, QT_TRANSLATE_NOOP("Presence", "tags"), u"tag étiquettes étiquette وسوم وسم"},
    //: Read after "with" or "without": documents with votes.
    Presence {u"votes", Level::Document, QT_TRANSLATE_NOOP("Presence", "votes"), u"vote تصويت"},
    Presence {u"sponsors", Level::Document, QT_TRANSLATE_NOOP("Presence", "sponsors"), u"sponsor auteurs auteur مقدمون مقدم"},
    Presence {u"themes", Level::Document, QT_TRANSLATE_NOOP("Presence", "themes"),
        u"theme subjects subject thèmes thème مواضيع موضوع"},
    Presence {u"events", Level::Document, QT_TRANSLATE_NOOP("Presence", "events"),
        u"event webinars webinar événements événement أحداث حدث"},
    Presence {u"speakers", Level::Passage, QT_TRANSLATE_NOOP("Presence", "speakers"),
        u"speaker quotes quote orateurs orateur متحدثون متحدث"},
    //: Read after "with" or "without": documents with citations of other documents.
    Presence {u"citations", Level::Document, QT_TRANSLATE_NOOP("Presence", "citations"), u"cites citation اقتباسات"},
    Presence {u"date", Level::Document, QT_TRANSLATE_NOOP("Presence", "a date"), u"dates تاريخ"},
    //: Read after "with" or "without": documents with a star that a person gave them.
    Presence {u"star", Level::Document, QT_TRANSLATE_NOOP("Presence", "a star"), u"starred stars étoile étoilé étoiles نجمة"},
    //: Read after "with" or "without": documents that were not opened since they arrived.
    Presence {u"unread", Level::Document, QT_TRANSLATE_NOOP("Presence", "the mark “unread”"), u"nonlu nonlus غيرمقروء"},
};

/// The names of a row: its own and all others, folded, without the signs that say whose language begins.
QStringList namesOf(const char16_t *own, const char16_t *aliases)
{
    QStringList names {QString::fromUtf16(own)};
    const QStringList others = QString::fromUtf16(aliases).split(u' ', Qt::SkipEmptyParts);
    for (const QString &alias : others)
        names.append(text::fold(alias.sliced(alias.indexOf(u'=') + 1)));
    return names;
}

}

std::span<const Field> fields()
{
    return kFields;
}

const Field *fieldNamed(QStringView name)
{
    for (const Field &field : kFields) {
        if (name == field.name)
            return &field;
    }
    return nullptr;
}

QString fieldOf(QStringView name)
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> all;
        for (const Field &field : kFields) {
            for (const QString &spelling : namesOf(field.name, field.aliases)) {
                if (!all.contains(spelling))
                    all.insert(spelling, QString::fromUtf16(field.name));
            }
        }
        return all;
    }();
    // No name is longer; a pasted text is not even folded.
    constexpr qsizetype kLongestName = 20;
    return name.size() > kLongestName ? QString() : names.value(text::fold(name));
}

QString localName(const Field &field, const QString &language)
{
    const QString aliases = QString::fromUtf16(field.aliases);
    const qsizetype at = aliases.indexOf(language + u'=');
    if (language.isEmpty() || at < 0)
        return QString::fromUtf16(field.name);
    const qsizetype from = at + language.size() + 1;
    const qsizetype end = aliases.indexOf(u' ', from);
    return aliases.sliced(from, (end < 0 ? aliases.size() : end) - from);
}

std::span<const Presence> presences()
{
    return kPresences;
}

const Presence *presenceOf(QStringView value)
{
    const QString wanted = text::fold(value.trimmed());
    for (const Presence &presence : kPresences) {
        if (namesOf(presence.name, presence.aliases).contains(wanted))
            return &presence;
    }
    return nullptr;
}

}
