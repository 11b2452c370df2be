// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operativeverbs.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

class VerbTable
{
public:
    static const VerbTable &instance()
    {
        static const VerbTable table;
        return table;
    }

    OperativeVerb find(QString words) const
    {
        words = words.toLower().simplified().replace(u"ises"_s, u"izes"_s);
        const auto row = m_verbs.constFind(words);
        return row == m_verbs.cend() ? OperativeVerb {words, 0, OperativeVerb::Class::Other} : *row;
    }

    /// The verbs as an alternation, the longest first.
    QString alternation() const
    {
        QStringList verbs = m_verbs.keys();
        std::ranges::sort(verbs, [](const QString &left, const QString &right) { return left.size() > right.size(); });
        for (QString &verb : verbs)
            verb.replace(u"izes"_s, u"i[sz]es"_s).replace(u" "_s, u"\\s+"_s);
        return verbs.join(u'|');
    }

private:
    VerbTable()
    {
        QFile file(u":/verbs/operative.tsv"_s);
        if (!file.open(QIODevice::ReadOnly))
            return;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (const QString &line : lines.mid(1)) {
            const QStringList cells = line.split(u'\t');
            if (cells.size() < 3)
                continue;
            const auto group = cells.at(2) == u"deciding" ? OperativeVerb::Class::Deciding
                : cells.at(2) == u"directive"             ? OperativeVerb::Class::Directive
                                                          : OperativeVerb::Class::Other;
            m_verbs.insert(cells.at(0), {cells.at(0), cells.at(1).toInt(), group});
        }
    }

    QHash<QString, OperativeVerb> m_verbs;
};

const QString kModifiers = u"(?:(?:also|further|again|once again|likewise|strongly|urgently|deeply|gravely|solemnly|furthermore|"_s
                           u"additionally|accordingly|therefore|moreover|specifically|in (?:this|that) (?:regard|context|respect)|to that end|"_s
                           u"in addition|with appreciation),?\\s+)*"_s;

}

QList<OperativeClause> clausesOf(const QString &content)
{
    // Numbers as they stand in some files, "5." or "5 ", belong to no clause.
    static const QRegularExpression opening(u"^\\s*(?:\\d{1,3}\\s*\\.?\\s*)?"_s + kModifiers + u"("_s + VerbTable::instance().alternation() + u")\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    // Behind a comma alone, only verbs that a relative clause would not have.
    static const QRegularExpression joined(u"(?:(?:,|;)?\\s+(?:and|while)(?:,)?\\s+"_s + kModifiers + u"(?:in\\s+this\\s+regard,?\\s+)?("_s
        + VerbTable::instance().alternation() + u")|,\\s+"_s + kModifiers + u"(requests|decides|invites|encourages|urges|calls\\s+upon|recommends))\\b"_s);
    QList<OperativeClause> clauses;
    const QRegularExpressionMatch first = opening.match(content);
    if (!first.hasMatch())
        return clauses;
    const auto take = [&](const QRegularExpressionMatch &match) {
        const int group = match.capturedStart(1) >= 0 ? 1 : 2;
        clauses.append({VerbTable::instance().find(match.captured(group)), int(match.capturedStart(group)), int(match.capturedEnd(group)), int(content.size())});
    };
    take(first);
    for (const QRegularExpressionMatch &match : joined.globalMatch(content, first.capturedEnd())) {
        clauses.last().end = int(match.capturedStart());
        take(match);
    }
    return clauses;
}

}
