// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paragraphmatching.h"

#include <core/text/difference.h>
#include <core/text/words.h>

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace comparison {

namespace {

constexpr qsizetype kCandidates = 6;
// A word of more paragraphs than this tells nothing about which of them is meant.
constexpr qsizetype kCommonWord = 200;

QSet<QString> distinctWords(const QString &paragraph)
{
    QSet<QString> found;
    text::forEachWord(paragraph, [&](QStringView token, int, int) {
        found.insert(token.toString());
        return true;
    });
    return found;
}

/// Finds for a paragraph those of the right text that share its uncommon words.
class CandidateIndex
{
public:
    explicit CandidateIndex(const QStringList &paragraphs)
        : m_weights(paragraphs.size(), 0.0)
    {
        for (qsizetype at = 0; at < paragraphs.size(); ++at) {
            for (const QString &word : distinctWords(paragraphs[at]))
                m_places[word].append(at);
        }
        for (const QList<qsizetype> &places : std::as_const(m_places)) {
            for (const qsizetype at : places)
                m_weights[at] += weight(places);
        }
    }

    QList<qsizetype> candidates(const QString &paragraph) const
    {
        QHash<qsizetype, double> shared;
        for (const QString &word : distinctWords(paragraph)) {
            const auto places = m_places.constFind(word);
            if (places == m_places.cend() || places->size() > kCommonWord)
                continue;
            for (const qsizetype at : *places)
                shared[at] += weight(*places);
        }
        QList<std::pair<double, qsizetype>> ranked;
        for (auto entry = shared.cbegin(); entry != shared.cend(); ++entry)
            ranked.append({-entry.value() / std::sqrt(m_weights[entry.key()] + 1), entry.key()});
        const auto last = ranked.begin() + std::min(kCandidates, ranked.size());
        std::partial_sort(ranked.begin(), last, ranked.end());
        QList<qsizetype> best;
        for (auto entry = ranked.begin(); entry != last; ++entry)
            best.append(entry->second);
        return best;
    }

private:
    double weight(const QList<qsizetype> &places) const
    {
        return std::log(1.0 + double(m_weights.size()) / double(places.size()));
    }

    QHash<QString, QList<qsizetype>> m_places;
    QList<double> m_weights; ///< Of all words of a paragraph, for each paragraph.
};

}

QList<ParagraphMatch> matchParagraphs(const QStringList &left, const QStringList &right, double least)
{
    const CandidateIndex index(right);
    QList<ParagraphMatch> possible;
    for (qsizetype l = 0; l < left.size(); ++l) {
        for (const qsizetype r : index.candidates(left[l])) {
            const double similarity = text::similarity(left[l], right[r]);
            if (similarity >= least)
                possible.append({l, r, similarity});
        }
    }
    const auto distance = [&](const ParagraphMatch &match) {
        return std::abs(double(match.left) / double(left.size()) - double(match.right) / double(right.size()));
    };
    std::sort(possible.begin(), possible.end(), [&](const ParagraphMatch &a, const ParagraphMatch &b) {
        return std::tuple(-a.similarity, distance(a), a.left, a.right) < std::tuple(-b.similarity, distance(b), b.left, b.right);
    });
    QSet<qsizetype> lefts;
    QSet<qsizetype> rights;
    QList<ParagraphMatch> chosen;
    for (const ParagraphMatch &match : std::as_const(possible)) {
        if (lefts.contains(match.left) || rights.contains(match.right))
            continue;
        lefts.insert(match.left);
        rights.insert(match.right);
        chosen.append(match);
    }
    std::sort(chosen.begin(), chosen.end(), [](const ParagraphMatch &a, const ParagraphMatch &b) { return a.left < b.left; });
    return chosen;
}

}
