// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hintnavigation.h"

#include <presentation/reader/hinttexts.h>

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

namespace hints = presentation::hints;

HintNavigation::HintNavigation(const presentation::TextLoader &loader, ReaderView *view, QObject *parent)
    : QObject(parent)
    , m_loader(loader)
    , m_view(view)
{
    connect(&loader, &presentation::TextLoader::loaded, this, &HintNavigation::show);
    connect(&view->marks(), &TextMarks::hintActivated, this, &HintNavigation::openBeside);
    connect(&view->marks(), &TextMarks::hintMenuRequested, this, [this](base::PassageId paragraph, QPoint onScreen) {
        popUp(hints::beside(m_loader.content().hints, paragraph), onScreen);
    });
}

void HintNavigation::show()
{
    m_view->marks().setHints(m_loader.content().hints);
}

HintNavigation::Hints HintNavigation::besideCursor() const
{
    const Hints &all = m_loader.content().hints;
    const base::PassageId paragraph = m_view->currentPassage();
    Hints here = hints::beside(all, paragraph);
    // What belongs to the text as a whole stands at its top.
    if (paragraph == presentation::ReaderDocument::passageOf(m_view->document()->begin()))
        here = hints::beside(all, {}) + here;
    return here;
}

void HintNavigation::addActions(QMenu *menu)
{
    addActions(menu, besideCursor());
}

void HintNavigation::addActions(QMenu *menu, const Hints &hints)
{
    for (const application::AnnotationHint &hint : hints) {
        //: Opens a text in another language where it carries annotations; %1 is "Français, OP8: 2 annotations by Robin".
        QAction *action = menu->addAction(QIcon::fromTheme(u"view-pim-notes"_s), tr("Open %1").arg(hints::line(hint)), this,
            [this, hint] { go(hint, presentation::OpenIn::SameTab); });
        action->setObjectName(u"openHint/"_s + hint.language);
    }
    if (!hints.isEmpty())
        menu->addSeparator();
}

void HintNavigation::open()
{
    const Hints here = besideCursor();
    if (here.isEmpty())
        goToNext();
    else if (here.size() == 1)
        go(here.first(), presentation::OpenIn::SameTab);
    else
        popUp(here, m_view->viewport()->mapToGlobal(m_view->cursorRect().bottomLeft()));
}

void HintNavigation::openBeside(base::PassageId paragraph, QPoint onScreen, presentation::OpenIn where)
{
    const Hints here = hints::beside(m_loader.content().hints, paragraph);
    if (here.size() == 1)
        go(here.first(), where);
    else if (!here.isEmpty())
        popUp(here, onScreen);
}

void HintNavigation::popUp(const Hints &hints, QPoint onScreen)
{
    auto *menu = new QMenu(m_view);
    menu->setObjectName(u"hintMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addActions(menu, hints);
    menu->popup(onScreen);
    menu->setActiveAction(menu->actions().value(0));
}

void HintNavigation::go(const application::AnnotationHint &hint, presentation::OpenIn where)
{
    emit placeRequested({m_loader.content().work.id, hint.language, model::Address(hint.address), hint.passage}, where);
}

/// From the end to the beginning.
void HintNavigation::goToNext()
{
    const QList<model::Passage> &passages = m_loader.content().passages;
    const auto indexOf = [&passages](base::PassageId passage) {
        return std::ranges::find(passages, passage, &model::Passage::id) - passages.begin();
    };
    const auto here = indexOf(m_view->currentPassage());
    const Hints &all = m_loader.content().hints; // In the order of the text.
    auto next = std::ranges::find_if(all, [&](const application::AnnotationHint &hint) { return hint.beside.isValid() && indexOf(hint.beside) > here; });
    if (next == all.end())
        next = all.begin();
    if (next != all.end())
        m_view->goTo(next->beside);
}

}
