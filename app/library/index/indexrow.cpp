// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexrow.h"

#include <array>

using namespace Qt::StringLiterals;

namespace library {

namespace {

using PassageKind = model::PassageKind;

struct Rank {
    PassageKind kind;
    double weight;
};

constexpr int kSubOfOperative = 2;
constexpr int kSubOfPreambular = 4;

// Titles and operative paragraphs are what people look for; notes and cover lines stand behind.
constexpr std::array<Rank, IndexRow::kRanks> kRanked {{{PassageKind::Title, 3.0}, {PassageKind::Operative, 1.5}, {PassageKind::SubParagraph, 1.4},
    {PassageKind::Preambular, 1.1}, {PassageKind::SubParagraph, 1.05}, {PassageKind::Body, 1.0}, {PassageKind::Heading, 1.0}, {PassageKind::Annex, 1.0},
    {PassageKind::Formula, 0.8}, {PassageKind::Vote, 0.8}, {PassageKind::Footnote, 0.6}, {PassageKind::Cover, 0.5}, {PassageKind::Body, 0.5}}};

}

int rankOf(model::PassageKind kind, const model::Address &address)
{
    if (kind == PassageKind::SubParagraph)
        return address.text().startsWith(u"PP", Qt::CaseInsensitive) ? kSubOfPreambular : kSubOfOperative;
    for (int rank = 0; rank < IndexRow::kRanks; ++rank) {
        if (kRanked[size_t(rank)].kind == kind)
            return rank;
    }
    return IndexRow::kRanks - 1;
}

model::PassageKind kindOfRank(int rank)
{
    return kRanked[size_t(rank)].kind;
}

double weightOfRank(int rank)
{
    return kRanked[size_t(rank)].weight;
}

quint32 ranksOfKind(const QString &name)
{
    quint32 ranks = 0;
    for (int rank = 0; rank < IndexRow::kRanks; ++rank) {
        const PassageKind kind = kindOfRank(rank);
        const bool isPart = (name == u"operative" && rank == kSubOfOperative) || (name == u"preambular" && rank == kSubOfPreambular);
        if (name.isEmpty() || isPart || model::kindName(kind) == name)
            ranks |= 1U << rank;
    }
    return ranks;
}

}
