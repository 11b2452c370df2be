// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adoption.h"

#include <core/model/symbol.h>
#include <presentation/shared/names.h>

#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

QString adoptionText(const char *text)
{
    return QCoreApplication::translate("ReaderHeader", text);
}

}

QString voteOf(const model::Record &work)
{
    const QJsonObject vote = work.fields.value("vote"_L1).toObject();
    const QString outcome = vote.value("outcome"_L1).toString();
    if (outcome == "without-vote"_L1)
        return adoptionText(QT_TRANSLATE_NOOP("ReaderHeader", "without a vote"));
    if (outcome != "recorded-vote"_L1)
        return {};
    const QLocale locale;
    const auto count = [&](QLatin1StringView side) { return locale.toString(vote.value(side).toInt()); };
    //: A recorded vote: the numbers of States.
    return adoptionText(QT_TRANSLATE_NOOP("ReaderHeader", "%1 in favour, %2 against, %3 abstaining"))
        .arg(count("in_favour"_L1), count("against"_L1), count("abstaining"_L1));
}

QString shortVoteOf(const model::Record &work)
{
    const QJsonObject vote = work.fields.value("vote"_L1).toObject();
    if (vote.value("outcome"_L1) != "recorded-vote"_L1)
        return voteOf(work);
    const QLocale locale;
    QStringList sides;
    for (const auto side : {"in_favour"_L1, "against"_L1, "abstaining"_L1})
        sides.append(locale.toString(vote.value(side).toInt()));
    return names::isolated(sides.join(u'-'));
}

bool isAdopted(const model::Record &work)
{
    const std::optional<model::Symbol> symbol = model::Symbol::parse(work.symbol);
    if (symbol && symbol->isResolution())
        return true;
    return !(symbol && symbol->isDraft()) && (work.fields.value("status"_L1) == "adopted"_L1 || !voteOf(work).isEmpty());
}

QString adoptionOf(const model::Record &work)
{
    const QString day = names::date(work.date);
    const QString vote = voteOf(work);
    if (!isAdopted(work) || day.isEmpty())
        return names::subtitle({day, vote});
    if (vote.isEmpty()) {
        //: A resolution: %1 is a date.
        return adoptionText(QT_TRANSLATE_NOOP("ReaderHeader", "adopted on %1")).arg(day);
    }
    if (work.fields.value("vote"_L1).toObject().value("outcome"_L1) == "without-vote"_L1)
        return adoptionText(QT_TRANSLATE_NOOP("ReaderHeader", "adopted on %1 without a vote")).arg(day);
    //: %1 is a date, %2 the tally of the vote.
    return adoptionText(QT_TRANSLATE_NOOP("ReaderHeader", "adopted on %1, %2")).arg(day, vote);
}

int sponsorCount(const ReaderContent &content)
{
    QSet<qint64> states;
    for (const model::LinkRow &row : content.from) {
        if (row.link.relation == "sponsors"_L1 && row.link.status == model::LinkStatus::Accepted)
            states.insert(row.to.id.value());
    }
    return int(states.size());
}

}
