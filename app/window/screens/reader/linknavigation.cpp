// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linknavigation.h"

#include "hintnavigation.h"
#include "linkpreview.h"

#include <application/readingcontent.h>

#include <QMenu>

using namespace Qt::StringLiterals;

namespace window {

LinkNavigation::LinkNavigation(
    presentation::AsyncLibrary &library, const presentation::TextLoader &loader, ReaderView *view, QWidget *page)
    : QObject(page)
    , m_library(library)
    , m_loader(loader)
    , m_view(view)
    , m_preview(new LinkPreview(page))
    , m_hints(new HintNavigation(loader, view, this))
{
    connect(m_hints, &HintNavigation::placeRequested, this, &LinkNavigation::placeRequested);
    connect(view, &ReaderView::linkActivated, this, &LinkNavigation::follow);
    connect(view, &ReaderView::targetHovered, this, &LinkNavigation::preview);
    connect(view, &ReaderView::moved, this, &LinkNavigation::hidePreview);
}

void LinkNavigation::addActions(QMenu *menu, const ReaderView::Target &target)
{
    m_hints->addActions(menu);
    if (target.link < 0)
        return;
    const auto add = [&](const QString &icon, const QString &text, presentation::OpenIn where) {
        menu->addAction(QIcon::fromTheme(icon), text, this, [this, link = target.link, where] { follow(link, where); });
    };
    add(u"document-open"_s, tr("Open"), presentation::OpenIn::SameTab);
    add(u"tab-new"_s, tr("Open in New Tab"), presentation::OpenIn::NewTab);
    menu->addSeparator();
}

void LinkNavigation::hidePreview()
{
    m_preview->hide();
}

void LinkNavigation::follow(int link, presentation::OpenIn where)
{
    const QList<model::LinkRow> links = m_loader.content().inText();
    if (link < 0 || link >= links.size())
        return;
    hidePreview();
    const model::LinkRow &row = links.at(link);
    emit placeRequested({row.to.id, {}, model::Address(row.link.toAddress), {}}, where);
}

void LinkNavigation::preview(const ReaderView::Target &target, const QRect &inViewport)
{
    m_latest.drop();
    const QRect beside = inViewport.translated(m_view->viewport()->mapTo(m_preview->parentWidget(), QPoint(0, 0)));
    const QList<model::LinkRow> links = m_loader.content().inText();
    if (target.link >= 0 && target.link < links.size()) {
        previewLink(links.at(target.link), beside);
        return;
    }
    const model::Passage *note
        = target.note.isEmpty() ? nullptr : m_loader.content().passageAt(model::Address(u"note "_s + target.note));
    if (note)
        m_preview->showNote(target.note, note->content, beside);
    else
        hidePreview();
}

void LinkNavigation::previewLink(const model::LinkRow &row, const QRect &beside)
{
    m_preview->showRecord(row.to, row.link.toAddress, {}, beside);
    if (!row.to.inLibrary || row.link.toAddress.isEmpty())
        return;
    const QString language = m_loader.content().text.language;
    m_library.read(this, application::paragraphText({row.to.id, language, {}, language}, model::Address(row.link.toAddress)),
        m_latest.ask([this, row, beside](const QString &words) {
            if (m_preview->isVisible() && !words.isEmpty())
                m_preview->showRecord(row.to, row.link.toAddress, words, beside);
        }));
}

}
