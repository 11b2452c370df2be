// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openingverbs.h"

#include "words.h"

#include <QHash>
#include <QSet>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace text {

namespace {

struct Openings {
    const char16_t *language;
    const char16_t *verbs;
    const char16_t *modifiers; ///< Parted by commas.
};

// A verb of several words stands here by its first. Arabic and Chinese put "also" behind the verb, or into it.
constexpr std::array kOpenings {
    Openings {u"en",
        u"decides demands requests urges calls recommends encourages invites condemns reaffirms affirms emphasizes stresses "
        u"recognizes acknowledges welcomes commends notes takes recalls expresses endorses adopts proclaims underlines approves "
        u"establishes authorizes determines renews resolves declares agrees continues directs commits pledges accepts asks mandates "
        u"appeals reminds suggests discourages deplores regrets reiterates supports appreciates considers highlights observes "
        u"underscores looks emphasises recognises",
        u"also,further,again,once again,strongly,deeply,gravely,urgently,firmly,solemnly,also strongly,further also"},
    Openings {u"fr",
        u"décide exige prie demande exhorte engage recommande encourage invite condamne réaffirme affirme souligne insiste "
        u"reconnaît constate salue félicite note prend rappelle exprime approuve adopte proclame déplore regrette réitère considère "
        u"appelle autorise déclare convient",
        u"se"},
    Openings {u"es",
        u"decide exige solicita pide insta exhorta recomienda alienta invita condena reafirma afirma subraya destaca "
        u"reconoce acoge encomia observa toma recuerda expresa aprueba proclama deplora lamenta reitera considera hace declara autoriza",
        u"también,asimismo,se"},
    Openings {u"ru",
        u"постановляет требует просит призывает рекомендует предлагает поощряет осуждает подтверждает заявляет "
        u"подчеркивает признает приветствует отмечает принимает напоминает выражает одобряет утверждает считает "
        u"сожалеет обращается поддерживает",
        u"также,вновь,далее,решительно,особо,настоятельно,также настоятельно"},
    Openings {u"ar",
        u"تقرر تطالب تطلب تحث تهيب تدعو توصي تشجع تدين تؤكد تشدد تعترف تسلم ترحب تثني تلاحظ تحيط تشير تعرب تؤيد تعتمد تعلن تكرر تعيد "
        u"تناشد تقر يقرر يطالب يطلب يحث يهيب يدعو يوصي يشجع يدين يؤكد يشدد يعترف يسلم يرحب يثني يلاحظ يحيط يشير يعرب يؤيد يعتمد "
        u"يعلن يكرر يعيد يناشد يقر",
        u""},
    Openings {u"zh",
        u"决定 要求 请求 敦促 促请 吁请 呼吁 建议 鼓励 邀请 谴责 重申 申明 强调 着重 承认 确认 认识 欢迎 赞扬 注意 回顾 表示 赞同 通过 宣布 核准 认可",
        u""},
};

QString wordsOf(const QString &source)
{
    QStringList tokens;
    const QList<Word> words = wantedWords(source);
    for (const Word &word : words)
        tokens.append(word.token);
    return tokens.join(u' ');
}

/// All lists by words of the index.
struct Table {
    struct Verb {
        QString written;
        quint32 languages = 0; ///< Rows of kOpenings, as bits.
    };
    QHash<QByteArray, Verb> verbs;
    QHash<QByteArray, quint32> modifiers;
    std::array<QStringList, kOpenings.size()> modifiersOf;

    Table()
    {
        for (size_t row = 0; row < kOpenings.size(); ++row) {
            const QStringList written = QString::fromUtf16(kOpenings[row].verbs).split(u' ');
            for (const QString &verb : written) {
                Verb &known = verbs[wordsOf(verb).toUtf8()];
                known.languages |= 1U << row;
                if (known.written.isEmpty())
                    known.written = verb;
            }
            const QStringList before = QString::fromUtf16(kOpenings[row].modifiers).split(u',', Qt::SkipEmptyParts);
            for (const QString &modifier : before) {
                modifiersOf[row].append(wordsOf(modifier));
                modifiers[modifiersOf[row].constLast().toUtf8()] |= 1U << row;
            }
        }
    }

    static const Table &instance()
    {
        static const Table table;
        return table;
    }
};

QByteArrayView pieceOf(QByteArrayView words, qsizetype from)
{
    const qsizetype end = words.indexOf(' ', from);
    return words.sliced(from, (end < 0 ? words.size() : end) - from);
}

QByteArray keyOf(QByteArrayView piece)
{
    return QByteArray::fromRawData(piece.data(), piece.size());
}

/// Rows of kOpenings that are written in the script of a word.
quint32 languagesLike(const QString &verb)
{
    if (verb.isEmpty())
        return 0;
    const QChar::Script script = verb.front().script();
    quint32 languages = 0;
    for (size_t row = 0; row < kOpenings.size(); ++row) {
        if (QChar(kOpenings[row].verbs[0]).script() == script)
            languages |= 1U << row;
    }
    return languages;
}

}

QStringList openingVerbs(const QString &language)
{
    for (const Openings &openings : kOpenings) {
        if (language == openings.language)
            return QString::fromUtf16(openings.verbs).split(u' ');
    }
    return QString::fromUtf16(kOpenings.front().verbs).split(u' ');
}

QStringList openingModifiers(const QString &verb)
{
    const Table &table = Table::instance();
    const auto known = table.verbs.constFind(verb.toUtf8());
    const quint32 languages = known == table.verbs.cend() ? languagesLike(verb) : known->languages;
    QStringList modifiers;
    for (size_t row = 0; row < kOpenings.size(); ++row) {
        for (const QString &modifier : table.modifiersOf[row]) {
            if ((languages & (1U << row)) && !modifiers.contains(modifier))
                modifiers.append(modifier);
        }
    }
    return modifiers;
}

QByteArrayView openingVerbOf(QByteArrayView words)
{
    const Table &table = Table::instance();
    const QByteArrayView first = pieceOf(words, 0);
    if (table.verbs.contains(keyOf(first)))
        return first;
    qsizetype behind = first.size() + 1;
    for (int count = 1; count <= 2 && behind < words.size(); ++count) {
        const QByteArrayView verb = pieceOf(words, behind);
        const auto known = table.verbs.constFind(keyOf(verb));
        if (known != table.verbs.cend() && (table.modifiers.value(keyOf(words.first(behind - 1))) & known->languages))
            return verb;
        behind += verb.size() + 1;
    }
    return {};
}

QString writtenVerb(const QString &verb)
{
    const Table &table = Table::instance();
    const auto known = table.verbs.constFind(verb.toUtf8());
    return known == table.verbs.cend() ? verb : known->written;
}

}
