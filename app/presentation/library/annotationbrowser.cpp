// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotationbrowser.h"

#include <application/annotationexport.h>
#include <application/annotations.h>
#include <presentation/shared/annotationtexts.h>
#include <presentation/shared/names.h>

#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

QStringList sortedNames(QSet<QString> names)
{
    names.remove(QString());
    QStringList sorted(names.cbegin(), names.cend());
    std::ranges::sort(sorted, names::collator());
    return sorted;
}

}

AnnotationBrowser::AnnotationBrowser(AsyncLibrary &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_annotations(library, this)
{
    connect(&library, &AsyncLibrary::changed, this, &AnnotationBrowser::reload);
    connect(&m_annotations, &AnnotationController::idle, this, &AnnotationBrowser::reload);
}

void AnnotationBrowser::reload()
{
    // What waits to be written would be lacking.
    if (m_annotations.isBusy())
        return;
    m_library.read(this, application::annotationsWithThemes(), m_latest.ask([this](const QList<model::AnnotationRow> &rows) {
        if (m_annotations.isBusy())
            return;
        m_all = rows;
        m_isLoaded = true;
        QList<model::Annotation> annotations;
        for (const model::AnnotationRow &row : rows)
            annotations.append(row.annotation);
        m_annotations.setAnnotations({}, annotations);
        show();
    }));
}

void AnnotationBrowser::show()
{
    m_table.setRows(application::filtered(m_all, m_filter), m_grouping);
    emit changed();
}

int AnnotationBrowser::loose() const
{
    return int(std::ranges::count(m_all, model::AnchorState::Loose, [](const model::AnnotationRow &row) { return row.annotation.state; }));
}

void AnnotationBrowser::setFilter(const application::AnnotationFilter &filter)
{
    m_filter = filter;
    show();
}

void AnnotationBrowser::setGrouping(application::AnnotationGrouping grouping)
{
    m_grouping = grouping;
    show();
}

void AnnotationBrowser::recolour(const QList<base::AnnotationId> &ids, model::Colour colour)
{
    m_annotations.change(ids, tr("Change Colour"), [colour](model::Annotation &annotation) { annotation.colour = colour; });
}

void AnnotationBrowser::addTag(const QList<base::AnnotationId> &ids, const QString &tag)
{
    //: A step of undo: %1 is a tag.
    m_annotations.change(ids, tr("Add Tag “%1”").arg(tag), [&tag](model::Annotation &annotation) {
        if (!annotation.tags.contains(tag, Qt::CaseInsensitive))
            annotation.tags.append(tag);
    });
}

void AnnotationBrowser::removeTag(const QList<base::AnnotationId> &ids, const QString &tag)
{
    //: A step of undo: %1 is a tag.
    m_annotations.change(ids, tr("Remove Tag “%1”").arg(tag), [&tag](model::Annotation &annotation) {
        annotation.tags.removeIf([&tag](const QString &each) { return each.compare(tag, Qt::CaseInsensitive) == 0; });
    });
}

void AnnotationBrowser::setPrivate(const QList<base::AnnotationId> &ids, bool isPrivate)
{
    m_annotations.change(ids, isPrivate ? tr("Make Private") : tr("Allow Sharing"),
        [isPrivate](model::Annotation &annotation) { annotation.isPrivate = isPrivate; });
}

void AnnotationBrowser::reattach(base::AnnotationId id, const anchoring::Attachment &place, int start, int end)
{
    m_annotations.change({id}, tr("Re-attach Annotation"), [&](model::Annotation &annotation) { application::attachTo(annotation, place, start, end); });
}

void AnnotationBrowser::keepAside(const QList<base::AnnotationId> &ids)
{
    m_annotations.change(ids, tr("Keep Aside"), [](model::Annotation &annotation) { annotation.state = model::AnchorState::KeptAside; });
}

QList<model::AnnotationRow> AnnotationBrowser::toWrite(bool withPrivate) const
{
    QList<model::AnnotationRow> shown = application::filtered(m_all, m_filter);
    // What is locked has nothing to say.
    shown.removeIf([](const model::AnnotationRow &row) { return row.annotation.isLocked; });
    return withPrivate ? shown : application::shareable(shown);
}

exchange::AnnotationWords AnnotationBrowser::words() const
{
    exchange::AnnotationWords words;
    words.colours = colourLabels();
    for (size_t kind = 0; kind < words.kinds.size(); ++kind)
        words.kinds.at(kind) = annotationKindLabel(model::AnnotationKind(kind));
    words.title = tr("Annotations");
    words.tags = tr("Tags");
    words.isPrivate = lockLabel(true);
    words.columns = {tr("Document"), tr("Paragraph"), tr("Kind"), tr("Colour"),
        tr("Words"), tr("Comment"), tr("Tags"), tr("Author"),
        tr("Date"), tr("Lock")};
    return words;
}

QByteArray AnnotationBrowser::fileOf(const QString &format, bool withPrivate) const
{
    return exchange::annotationsAs(format, toWrite(withPrivate), words());
}

Printable AnnotationBrowser::printable() const
{
    // What is printed stays in the house more often than not: it is what stands on the screen.
    const QString html = QString::fromUtf8(fileOf(u"html"_s, true));
    return printableDocument(tr("Annotations"), u"annotations"_s, [html](QTextDocument &document) { document.setHtml(html); });
}

QStringList AnnotationBrowser::tags() const
{
    QSet<QString> all;
    for (const model::AnnotationRow &row : m_all)
        all.unite(QSet<QString>(row.annotation.tags.cbegin(), row.annotation.tags.cend()));
    return sortedNames(all);
}

QStringList AnnotationBrowser::authors() const
{
    QSet<QString> all;
    for (const model::AnnotationRow &row : m_all)
        all.insert(row.annotation.author);
    return sortedNames(all);
}

}
