// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QDateTime>
#include <QFile>
#include <QList>
#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <poppler-annotation.h>
#include <poppler-qt6.h>
#include <qpdf/QPDFJob.hh>

#include <algorithm>
#include <memory>

/// The annotations of a PDF as another program reads them: Poppler, which Okular is built on.
namespace annotatedpdf {

struct Found {
    int page = 0;
    Poppler::Annotation::SubType type = Poppler::Annotation::AText;
    QString uuid;
    QString words; ///< Under its corners, line by line, with single spaces.
    QString comment;
    QString author;
    QColor colour;
    QDateTime created;
    QDateTime modified;
    QRectF place;  ///< In points from the top left corner of the page as it is shown.
    QString icon;  ///< Of a note.
};

/// The words in a rectangle of a page: those of which the middle lies within, as a person sees what is marked.
inline QString wordsIn(const Poppler::Page &page, const QRectF &area)
{
    QStringList words;
    for (const std::unique_ptr<Poppler::TextBox> &box : page.textList()) {
        if (area.contains(box->boundingBox().center()))
            words.append(box->text());
    }
    return words.join(u' ');
}

inline QList<QRectF> linesOf(const Poppler::HighlightAnnotation &annotation, QSizeF size)
{
    QList<QRectF> lines;
    for (const Poppler::HighlightAnnotation::Quad &quad : annotation.highlightQuads()) {
        QPolygonF corners;
        for (const QPointF &corner : quad.points)
            corners.append(QPointF(corner.x() * size.width(), corner.y() * size.height()));
        lines.append(corners.boundingRect());
    }
    return lines;
}

inline Found read(const Poppler::Annotation &annotation, const Poppler::Page &page)
{
    const QSizeF size = page.pageSizeF();
    Found found {page.index(), annotation.subType(), annotation.uniqueName(), {}, annotation.contents(), annotation.author(), annotation.style().color(),
        annotation.creationDate(), annotation.modificationDate(), {}, {}};
    const QRectF part = annotation.boundary();
    found.place = QRectF(part.x() * size.width(), part.y() * size.height(), part.width() * size.width(), part.height() * size.height());
    QStringList words;
    if (const auto *marked = dynamic_cast<const Poppler::HighlightAnnotation *>(&annotation)) {
        for (const QRectF &line : linesOf(*marked, size))
            words.append(wordsIn(page, line));
    }
    if (const auto *note = dynamic_cast<const Poppler::TextAnnotation *>(&annotation))
        found.icon = note->textIcon();
    found.words = words.join(u' ').simplified();
    return found;
}

/// All of a file, in the order of its pages.
inline QList<Found> readAll(const QByteArray &bytes, const QByteArray &password = {})
{
    QList<Found> all;
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes, password, password);
    for (int at = 0; document && !document->isLocked() && at < document->numPages(); ++at) {
        const std::unique_ptr<Poppler::Page> page = document->page(at);
        for (const std::unique_ptr<Poppler::Annotation> &annotation : page->annotations())
            all.append(read(*annotation, *page));
    }
    return all;
}

inline const Found *named(const QList<Found> &all, const QString &uuid)
{
    const auto found = std::ranges::find(all, uuid, &Found::uuid);
    return found == all.cend() ? nullptr : &*found;
}

/// What `qpdf --check` says: 0 is sound, 2 broken, 3 with warnings.
inline int qpdfCheck(const QString &path, const QString &password = {})
{
    const std::string file = QFile::encodeName(path).toStdString();
    const std::string secret = "--password=" + password.toStdString();
    const char *arguments[] = {"qpdf", "--check", secret.c_str(), file.c_str(), nullptr};
    QPDFJob job;
    job.initializeFromArgv(arguments);
    job.run();
    return job.getExitCode();
}

}
