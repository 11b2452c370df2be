// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "originalannotations.h"

#include "originalpagesview.h"

#include <presentation/shared/annotationtexts.h>
#include <presentation/shared/commenttext.h>
#include <presentation/shared/names.h>

#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr double kSignSize = 12; // Points.
constexpr double kSignGap = 3;
constexpr double kDocumentSign = 24; // From the corner of the first page.

}

OriginalAnnotations::OriginalAnnotations(const application::PassagesOnPages &onPages, OriginalPagesView *view)
    : QObject(view)
    , m_onPages(onPages)
    , m_view(*view)
{
    view->viewport()->installEventFilter(this);
}

void OriginalAnnotations::setAnnotations(const QList<model::Annotation> &annotations, bool isRightToLeft)
{
    m_annotations = annotations;
    m_isRightToLeft = isRightToLeft;
    m_view.setRightToLeftText(isRightToLeft);
    m_near.clear();
    m_shown.clear();
    for (qsizetype index = 0; index < annotations.size(); ++index) {
        const model::Annotation &annotation = annotations.at(index);
        const bool isOnDocument = annotation.kind == model::AnnotationKind::DocumentNote;
        for (const int page : isOnDocument ? QList {0} : m_onPages.pagesOf(annotation.passage))
            m_near[page].append(index);
    }
    m_view.clearAnnotations();
    for (const int page : m_onPages.pagesWithWords())
        show(page);
}

QList<int> OriginalAnnotations::pagesToRead(const QList<int> &inSight) const
{
    QList<int> pages;
    for (const int page : inSight) {
        for (const qsizetype index : m_near.value(page)) {
            // Where a paragraph goes on is told by where it ends on the page before.
            for (const int needed : m_onPages.pagesOf(m_annotations.at(index).passage)) {
                if (needed <= page && !m_onPages.hasWords(needed) && !pages.contains(needed))
                    pages.append(needed);
            }
        }
        if (m_near.contains(page) && !m_onPages.hasWords(page) && !pages.contains(page))
            pages.append(page);
    }
    return pages;
}

void OriginalAnnotations::update(int page)
{
    QSet<int> touched {page};
    for (const qsizetype index : m_near.value(page)) {
        for (const int other : m_onPages.pagesOf(m_annotations.at(index).passage))
            touched.insert(other);
    }
    for (const int each : std::as_const(touched)) {
        if (m_onPages.hasWords(each))
            show(each);
    }
}

void OriginalAnnotations::show(int page)
{
    QList<PageAnnotation> all;
    QList<QRectF> signs;
    for (const qsizetype index : m_near.value(page)) {
        const model::Annotation &annotation = m_annotations.at(index);
        QList<application::AnnotatedLines> places = m_onPages.linesOf(annotation);
        if (annotation.kind == model::AnnotationKind::DocumentNote)
            places = {{0, {QRectF(kDocumentSign, kDocumentSign, kSignSize, kSignSize)}}};
        for (const application::AnnotatedLines &place : std::as_const(places)) {
            if (place.page == page)
                all.append(placed(page, annotation, place.lines, signs));
        }
    }
    m_shown.insert(page, all);
    m_view.setAnnotations(page, all);
}

PageAnnotation OriginalAnnotations::placed(int page, const model::Annotation &annotation, const QList<QRectF> &lines, QList<QRectF> &signs) const
{
    PageAnnotation made {annotation.id, annotation.kind, annotation.colour, lines, {}};
    if (model::isOnWords(annotation.kind) && annotation.kind != model::AnnotationKind::WordNote)
        return made;
    made.sign = signBeside(page, lines.first(), signs);
    signs.append(made.sign);
    if (!model::isOnWords(annotation.kind))
        made.lines.clear();
    return made;
}

/// Before the line and the number of its paragraph, one below the other where several stand there.
QRectF OriginalAnnotations::signBeside(int page, const QRectF &line, const QList<QRectF> &signs) const
{
    const auto placeAt = [&](double below) {
        return m_onPages.placeBeside(page, line.translated(0, below), {kSignSize, kSignSize}, kSignGap, m_isRightToLeft);
    };
    double below = 0;
    QRectF sign = placeAt(below);
    while (std::ranges::any_of(signs, [&sign](const QRectF &other) { return other.intersects(sign); }))
        sign = placeAt(below += kSignSize + 1);
    return sign;
}

const model::Annotation *OriginalAnnotations::annotationAt(int page, QPointF point) const
{
    // Of several the one that was made last.
    const QList<PageAnnotation> here = m_shown.value(page);
    for (const PageAnnotation &one : here | std::views::reverse) {
        const bool isHere = one.sign.contains(point) || std::ranges::any_of(one.lines, [point](const QRectF &line) { return line.contains(point); });
        const auto found = isHere ? std::ranges::find(m_annotations, one.id, &model::Annotation::id) : m_annotations.cend();
        if (found != m_annotations.cend())
            return &*found;
    }
    return nullptr;
}

bool OriginalAnnotations::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QObject::eventFilter(watched, event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto [page, point] = m_view.placeAt(help->pos());
    const model::Annotation *annotation = page < 0 ? nullptr : annotationAt(page, point);
    if (!annotation) {
        QToolTip::hideText();
        return true;
    }
    const QString about = presentation::names::subtitle({presentation::annotationKindLabel(annotation->kind), presentation::colourLabel(annotation->colour), annotation->author});
    const QString words = annotation->comment.isEmpty() ? about : about + u'\n' + presentation::commentLines(annotation->comment);
    // What a person wrote is no markup.
    QToolTip::showText(help->globalPos(), u"<p style='white-space:pre-wrap'>"_s + words.toHtmlEscaped() + u"</p>"_s, m_view.viewport());
    return true;
}

}
