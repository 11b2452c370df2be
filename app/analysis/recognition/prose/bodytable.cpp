// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodytable.h"

#include <core/text/patterns.h>

#include <QFile>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <map>
#include <vector>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

/// The table, and one expression a language, with a group for each row.
class BodyTable
{
public:
    static const BodyTable &instance()
    {
        static const BodyTable table;
        return table;
    }

    /// A heading all in capitals is matched in any case.
    const QRegularExpression *names(const QString &language, const QString &content) const
    {
        static const QRegularExpression heading(u"\\p{Lu}{4,}\\s(?:\\p{Lu}{2,}\\s)?\\p{Lu}{4,}"_s, text::kUnicode);
        const std::map<QString, QRegularExpression> &all = heading.match(content).hasMatch() ? m_inCapitals : m_names;
        const auto found = all.find(language);
        return found == all.end() ? nullptr : &found->second;
    }

    const std::vector<BodyRow> &rows() const { return m_rows; }

private:
    BodyTable()
    {
        QFile file(u":/prose/bodies.tsv"_s);
        if (!file.open(QIODevice::ReadOnly))
            return;
        constexpr qsizetype kFirstLanguage = 5;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        const QStringList languages = lines.value(0).split(u'\t').mid(kFirstLanguage);
        std::map<QString, QStringList> groups;
        for (const QString &line : lines.mid(1)) {
            const QStringList cells = line.split(u'\t');
            const BodyRow::Counted counted = cells.value(3) == u"year" ? BodyRow::Counted::ByYear
                : cells.value(3) == u"none"                             ? BodyRow::Counted::Not
                                                                        : BodyRow::Counted::BySession;
            m_rows.push_back({cells.value(0), cells.value(1), cells.value(2), counted});
            for (qsizetype column = 0; column < languages.size(); ++column)
                groups[languages.at(column)].append(u'(' + alternatives(withArticles(cells.value(kFirstLanguage + column)), cells.value(4)) + u')');
        }
        for (const auto &[language, all] : groups) {
            // A name begins with a word, so that the letters within words cost nothing; in Arabic other words are written together with it.
            const bool hasWords = language != u"ar" && language != u"zh";
            const QString names = (hasWords ? u"(?<![\\p{L}\\p{M}])(?:"_s : u"(?:"_s) + all.join(u'|') + u')';
            m_names.try_emplace(language, names, text::kUnicode);
            m_inCapitals.try_emplace(language, names, text::kUnicode | QRegularExpression::CaseInsensitiveOption);
        }
    }

    /// Behind "to" the Arabic article loses its first letter.
    static QString withArticles(QString names)
    {
        static const QRegularExpression article(u"(?<![\\p{L}\\p{M}])ال"_s, text::kUnicode);
        return names.replace(article, u"(?:ال|لل)"_s);
    }

    /// Abbreviations stand in every language, and may have the number of a session behind them: "HRC55".
    static QString alternatives(const QString &names, const QString &abbreviations)
    {
        const QString abbreviated = abbreviations.isEmpty() ? QString() : u"(?<![\\p{L}\\d/.-])(?:"_s + abbreviations + u")(?![\\p{L}/])"_s;
        const QString named = names.isEmpty() ? QString() : u"(?:"_s + names + u')';
        if (named.isEmpty())
            return abbreviated.isEmpty() ? u"(?!)"_s : abbreviated; // What a language has no name for is nowhere.
        return abbreviated.isEmpty() ? named : named + u'|' + abbreviated;
    }

    std::vector<BodyRow> m_rows;
    std::map<QString, QRegularExpression> m_names;
    std::map<QString, QRegularExpression> m_inCapitals;
};

}

QList<NamedBody> namedBodiesIn(const QString &content, const QString &language)
{
    QList<NamedBody> bodies;
    const QRegularExpression *const names = BodyTable::instance().names(language, content);
    if (!names)
        return bodies;
    for (const QRegularExpressionMatch &match : names->globalMatch(content)) {
        const int row = match.lastCapturedIndex() - 1;
        bodies.append({&BodyTable::instance().rows().at(row), int(match.capturedStart()), int(match.capturedEnd())});
    }
    return bodies;
}

const BodyRow *bodyRow(const QString &code)
{
    const std::vector<BodyRow> &rows = BodyTable::instance().rows();
    const auto row = std::ranges::find(rows, code, &BodyRow::code);
    return row == rows.end() ? nullptr : &*row;
}

}
