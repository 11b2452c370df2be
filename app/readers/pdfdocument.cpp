// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfdocument.h"

#include "pdfletters.h"

#include <poppler-qt6.h>

#include <QDeadlineTimer>
#include <QVariant>

namespace readers {

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
    return words;
}

}
