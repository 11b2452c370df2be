// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfdocument.h"

#include "glyphnormalisation.h"

#include <core/text/normalised.h>

#include <poppler-qt6.h>

#include <QDeadlineTimer>
#include <QHash>
#include <QVariant>

#include <cmath>
#include <utility>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

void beSilent()
{
    // Poppler has one such function for the whole process; what is wrong with a file is told by our own errors.
    static const bool isSilent = [] {
        Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
        return true;
    }();
    Q_UNUSED(isSilent);
}

bool standsAt(const QRectF &one, const QRectF &other)
{
    constexpr double kSamePlace = 0.15; // Of the height of a word.
    const double reach = kSamePlace * other.height();
    return std::abs(one.left() - other.left()) < reach && std::abs(one.top() - other.top()) < reach
        && std::abs(one.right() - other.right()) < reach && std::abs(one.bottom() - other.bottom()) < reach;
}

// Bold letters are painted twice by some programs, and shadows always.
void removeDoubles(QList<PageWord> &words)
{
    constexpr int kMostLookedAt = 64; // Of the places of one word: a page may consist of it.
    QHash<QString, qsizetype> last;
    last.reserve(words.size());
    QList<qsizetype> before(words.size(), -1); // The same word's place before this one.
    QList<qsizetype> doubles;
    for (qsizetype at = 0; at < words.size(); ++at) {
        qsizetype &known = last[words.at(at).text]; // One more than the place, for 0 is none.
        before[at] = known - 1;
        qsizetype other = known - 1;
        for (int looked = 0; other >= 0 && looked < kMostLookedAt && !standsAt(words.at(other).box, words.at(at).box); ++looked)
            other = before.at(other);
        if (other >= 0 && standsAt(words.at(other).box, words.at(at).box))
            doubles.append(at);
        known = at + 1;
    }
    for (const qsizetype at : std::as_const(doubles))
        words[at].text.clear();
    if (!doubles.isEmpty())
        words.removeIf([](const PageWord &word) { return word.text.isEmpty(); });
}

bool hasExpired(const QVariant &deadline)
{
    return static_cast<const QDeadlineTimer *>(deadline.value<void *>())->hasExpired();
}

}

base::Result<std::unique_ptr<Poppler::Document>> openPdf(const QByteArray &bytes, const QString &password)
{
    beSilent();
    std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes);
    if (!document)
        return base::failure(base::ErrorCode::Damaged);
    if (document->isLocked()) {
        if (password.isEmpty())
            return base::failure(base::ErrorCode::PasswordNeeded);
        // Newer files have passwords in UTF-8, older ones in a kind of Latin-1; either may be the owner's.
        for (const QByteArray &secret : {password.toUtf8(), password.toLatin1()}) {
            if (document->isLocked())
                document->unlock(secret, secret);
        }
        if (document->isLocked())
            return base::failure(base::ErrorCode::PasswordWrong);
    }
    if (document->numPages() <= 0)
        return base::failure(base::ErrorCode::Damaged);
    if (document->numPages() > kMostPages)
        return base::failure(base::ErrorCode::LimitExceeded, {}, u"%1 pages"_s.arg(document->numPages()));
    return document;
}

QString pageLabelOf(const Poppler::Page &page)
{
    constexpr qsizetype kLongestLabel = 40;
    const QString label = text::collapseSpace(normalisedGlyphs(page.label())).left(kLongestLabel);
    return label == QString::number(page.index() + 1) ? QString() : label;
}

base::Result<QList<PageWord>> wordsOf(const Poppler::Page &page)
{
    const QDeadlineTimer deadline(kLongestPage);
    // The closure travels as a plain pointer: the call does not outlive this function.
    const QVariant closure = QVariant::fromValue(static_cast<void *>(const_cast<QDeadlineTimer *>(&deadline)));
    const std::vector<std::unique_ptr<Poppler::TextBox>> boxes = page.textList(Poppler::Page::Rotate0, hasExpired, closure);
    if (deadline.hasExpired())
        return base::failure(base::ErrorCode::LimitExceeded, {}, u"a page that takes too long"_s);
    QList<PageWord> words;
    words.reserve(qsizetype(boxes.size()));
    for (const std::unique_ptr<Poppler::TextBox> &box : boxes) {
        PageWord word{box->text(), box->boundingBox(), box->hasSpaceAfter()};
        const qsizetype length = word.text.size();
        // Letters that are written from right to left but drawn from left to right stand in the wrong order.
        if (length > 1 && isRightToLeft(word.text)
            && box->charBoundingBox(0).center().x() < box->charBoundingBox(int(length) - 1).center().x())
            word.isMirrored = true;
        words.append(std::move(word));
    }
    removeDoubles(words);
    return words;
}

}
