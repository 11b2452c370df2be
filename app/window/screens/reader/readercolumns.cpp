// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readercolumns.h"

#include "originalpages.h"
#include "readerview.h"

using namespace Qt::StringLiterals;

namespace window {

ReaderColumns::ReaderColumns(presentation::AnnotationController &annotations, QWidget *parent)
    : QSplitter(parent)
    , m_annotations(annotations)
    , m_view(new ReaderView(annotations.library().runner(), this))
{
    setObjectName(u"readerBeside"_s);
    setChildrenCollapsible(false);
}

void ReaderColumns::setContent(const presentation::ReaderContent &content)
{
    m_content = content;
    if (m_original)
        m_original->setContent(content);
    const bool isShown = m_original && !m_original->isHidden();
    if (content.isScan() && !isShown)
        toggleOriginal();
    else
        m_view->setVisible(!content.isScan());
}

void ReaderColumns::toggleOriginal()
{
    if (!m_original)
        makeOriginal();
    const bool isShown = !m_original->isHidden();
    if (isShown && m_content.isScan())
        return;
    m_original->setVisible(!isShown);
    m_view->setVisible(isShown || !m_content.isScan());
    if (isShown) {
        m_view->setFocus();
        return;
    }
    if (sizes().value(1) == 0)
        setSizes({width() / 2, width() / 2});
    m_original->showPassage(m_view->currentPassage());
}

void ReaderColumns::showOriginal()
{
    if (!m_original || m_original->isHidden())
        toggleOriginal();
}

void ReaderColumns::makeOriginal()
{
    m_original = new OriginalPages(m_annotations.library(), this);
    m_original->hide();
    addWidget(m_original);
    m_original->setContent(m_content);
    m_original->setAnnotations(m_annotations.annotations());
    connect(&m_annotations, &presentation::AnnotationController::changed, m_original, [this] { m_original->setAnnotations(m_annotations.annotations()); });
    connect(m_original, &OriginalPages::passageActivated, m_view, &ReaderView::goTo);
    connect(m_original, &OriginalPages::closed, this, &ReaderColumns::toggleOriginal);
    connect(m_original, &OriginalPages::recognitionRequested, this, &ReaderColumns::recognitionRequested);
    connect(m_view, &ReaderView::currentPassageChanged, m_original, [this] { m_original->showPassage(m_view->currentPassage()); });
}

void ReaderColumns::findOnOriginal(const QString &words)
{
    if (m_original)
        m_original->find(words);
}

}
