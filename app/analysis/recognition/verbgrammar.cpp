// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbgrammar.h"

#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

/// The signs of Arabic vowels, which some texts print and others do not.
const QString kVowels = u"[\\x{064B}-\\x{0652}]*"_s;
const QString kNumber = u"^\\s*(?:\\d{1,3}\\s*[-.．、]?\\s*)?"_s;
const QString kEnglishModifiers
    = u"(?:(?:also|further|again|once again|likewise|strongly|urgently|deeply|gravely|solemnly|furthermore|"_s
      u"additionally|accordingly|therefore|moreover|specifically|in (?:this|that) (?:regard|context|respect)|to that end|"_s
      u"in addition|with appreciation),?\\s+)*"_s;

}

const VerbGrammar *VerbGrammar::of(const QString &language)
{
    static const std::array<VerbGrammar, 6> grammars {VerbGrammar(u"en"_s), VerbGrammar(u"fr"_s), VerbGrammar(u"es"_s),
        VerbGrammar(u"ru"_s), VerbGrammar(u"ar"_s), VerbGrammar(u"zh"_s)};
    const auto found = std::ranges::find(grammars, language, &VerbGrammar::m_language);
    return found == grammars.end() ? nullptr : &*found;
}

VerbGrammar::VerbGrammar(const QString &language)
    : m_language(language)
{
    if (language == "en"_L1)
        makeEnglish(read(u":/verbs/operative.tsv"_s));
    else
        make(read(u":/verbs/operative.%1.tsv"_s.arg(language)));
}

VerbGrammar::Words VerbGrammar::read(const QString &path)
{
    Words words;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return words;
    const QHash<QString, QStringList *> lists {{u"modifier"_s, &words.modifiers}, {u"joint"_s, &words.joints},
        {u"directive joint"_s, &words.directiveJoints}, {u"ending"_s, &words.endings}};
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() < 3)
            continue;
        if (QStringList *list = lists.value(cells.at(2))) {
            list->append(cells.first());
            continue;
        }
        const auto group = cells.at(2) == "deciding"_L1 ? OperativeVerb::Class::Deciding
            : cells.at(2) == "directive"_L1             ? OperativeVerb::Class::Directive
                                                        : OperativeVerb::Class::Other;
        m_verbs.insert(cells.first(), {cells.first(), cells.at(1).toInt(), group});
        words.verbs.append(cells.first());
        if (group == OperativeVerb::Class::Directive)
            words.directives.append(cells.first());
    }
    m_longestFirst = words.verbs;
    std::ranges::stable_sort(m_longestFirst, std::greater(), &QString::size);
    return words;
}

void VerbGrammar::makeEnglish(const Words &words)
{
    const QString verbs = alternation(words.verbs, u"\\s+"_s).replace(u"izes"_s, u"i[sz]es"_s);
    // Numbers as they stand in some files, "5." or "5 ", belong to no clause.
    m_opening = QRegularExpression(
        u"^\\s*(?:\\d{1,3}\\s*\\.?\\s*)?"_s + kEnglishModifiers + u'(' + verbs + u")\\b", QRegularExpression::CaseInsensitiveOption);
    // Behind a comma alone, only verbs that a relative clause would not have.
    m_joined = QRegularExpression(u"(?:(?:,|;)?\\s+(?:and|while)(?:,)?\\s+"_s + kEnglishModifiers + u"(?:in\\s+this\\s+regard,?\\s+)?(" + verbs
            + u")|,\\s+" + kEnglishModifiers + u"(requests|demands|decides|invites|encourages|urges|calls\\s+upon|recommends))\\b",
        QRegularExpression::CaseInsensitiveOption);
}

void VerbGrammar::make(const Words &words)
{
    const bool isChinese = m_language == "zh"_L1;
    // In Arabic "and" is one word with the verb; in Chinese there are no spaces.
    const QString gap = isChinese ? u"\\s*"_s : m_language == "ar"_L1 ? QString() : u",?\\s+"_s;
    // Adverbs may stand within a verb of several words: "réitère également sa demande". They are defined once, for a pattern with them
    // in each verb is too long.
    const QString inner = isChinese ? u"\\s+"_s : u"(?:\\s+(?&within))*,?\\s+"_s;
    const QString within = u"(?(DEFINE)(?<within>"_s + alternation(words.modifiers, u"\\s+"_s) + u"))";
    const QString modifiers = before(words.modifiers);
    const QString joints = alternation(words.joints, u"\\s+"_s);
    QString end = isChinese ? QString() : u"(?!\\w)"_s;
    if (!words.endings.isEmpty())
        end.prepend(u"(?:"_s + alternation(words.endings, u"\\s+"_s) + u")?");
    const QString verbs = u'(' + alternation(words.verbs, inner) + u')' + end;
    const QString directives = u'(' + alternation(words.directives, inner) + u')' + end;
    const auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    const QString attached = gap.isEmpty() ? u"(?:"_s + joints + u")?" : QString();
    m_opening = QRegularExpression(kNumber + modifiers + attached + verbs + within, options);
    m_joined = QRegularExpression(u"(?:"_s + (isChinese ? QString() : u"[,;،؛]?\\s+"_s) + u"(?:" + joints + u')' + gap + modifiers + verbs + u"|(?:"
            + alternation(words.directiveJoints, u"\\s+"_s) + u')' + (isChinese ? u"\\s*"_s : u"\\s+"_s) + modifiers + directives + u')' + within,
        options);
}

QString VerbGrammar::pattern(const QString &words, const QString &space) const
{
    QString made;
    for (const QChar letter : words) {
        if (letter == u' ')
            made += space;
        else if (letter == u'’')
            made += u"['’]";
        else
            made += (letter.isLetter() ? QString(letter) : QRegularExpression::escape(QString(letter))) + (m_language == "ar"_L1 ? kVowels : QString());
    }
    return made;
}

QString VerbGrammar::alternation(QStringList words, const QString &space) const
{
    std::ranges::stable_sort(words, std::greater(), &QString::size);
    for (QString &each : words)
        each = pattern(each, space);
    return words.join(u'|');
}

/// As few as there may be: "настоятельно призывает" is a verb of its own.
QString VerbGrammar::before(const QStringList &modifiers) const
{
    if (modifiers.isEmpty())
        return {};
    QStringList apart;
    QStringList attached; // "l’".
    for (const QString &word : modifiers)
        (word.endsWith(u'’') ? attached : apart).append(word);
    const QString gap = m_language == "zh"_L1 ? u"，?"_s : u",?\\s+"_s;
    const QString all = u"(?:"_s + alternation(apart, u"\\s+"_s) + u')' + gap;
    return u"(?:"_s + (attached.isEmpty() ? all : all + u'|' + alternation(attached, {})) + u")*?";
}

QString VerbGrammar::plain(QString words) const
{
    static const QRegularExpression vowels(kVowels);
    words = words.toLower().simplified().replace(u'\'', u'’');
    return m_language == "en"_L1 ? words.replace(u"ises"_s, u"izes"_s) : words.remove(vowels);
}

OperativeVerb VerbGrammar::find(const QString &words) const
{
    const QString wanted = plain(words);
    if (const auto row = m_verbs.constFind(wanted); row != m_verbs.cend())
        return *row;
    // With adverbs between its words.
    const QStringList parts = wanted.split(u' ');
    for (const QString &verb : m_longestFirst) {
        const QStringList own = verb.split(u' ');
        auto at = parts.begin();
        const bool isIn = std::ranges::all_of(own, [&](const QString &word) {
            at = std::find(at, parts.end(), word);
            return at != parts.end() && (++at, true);
        });
        if (own.size() > 1 && isIn)
            return m_verbs.value(verb);
    }
    return {wanted, 0, OperativeVerb::Class::Other};
}

}
