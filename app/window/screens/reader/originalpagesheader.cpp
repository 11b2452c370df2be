// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "originalpagesheader.h"

#include <window/controls/elidedlabel.h>
#include <window/controls/retranslation.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kOriginalZoomStep = 25;

}

OriginalPagesHeader::OriginalPagesHeader(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_number(new QLabel(this))
    , m_remark(new ElidedLabel(this))
{
    m_number->setObjectName(u"facsimilePage"_s);
    m_remark->setObjectName(u"facsimileRemark"_s);
    m_remark->setMuted(true);
    m_row->setContentsMargins(12, 4, 8, 4);
    m_row->addWidget(m_number);
    m_row->addWidget(m_remark, 1);
    m_recognise = addButton(u"facsimileRead"_s, u"scanner"_s);
    m_recognise->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_smaller = addButton(u"facsimileSmaller"_s, u"zoom-out"_s);
    m_larger = addButton(u"facsimileLarger"_s, u"zoom-in"_s);
    m_fit = addButton(u"facsimileFit"_s, u"zoom-fit-width"_s);
    m_close = addButton(u"facsimileClose"_s, u"window-close"_s);
    connect(m_smaller, &QToolButton::clicked, this, [this] { emit zoomRequested(-kOriginalZoomStep); });
    connect(m_larger, &QToolButton::clicked, this, [this] { emit zoomRequested(kOriginalZoomStep); });
    connect(m_fit, &QToolButton::clicked, this, &OriginalPagesHeader::fitRequested);
    connect(m_close, &QToolButton::clicked, this, &OriginalPagesHeader::closed);
    connect(m_recognise, &QToolButton::clicked, this, &OriginalPagesHeader::recognitionRequested);
    retranslated(this, [this] { retranslate(); });
}

QToolButton *OriginalPagesHeader::addButton(const QString &name, const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(QIcon::fromTheme(icon));
    button->setAutoRaise(true);
    m_row->addWidget(button);
    return button;
}

void OriginalPagesHeader::retranslate()
{
    m_smaller->setToolTip(tr("Smaller"));
    m_larger->setToolTip(tr("Larger"));
    //: Of a page: as wide as there is room.
    m_fit->setToolTip(tr("Fit the width"));
    m_close->setToolTip(tr("Hide the original pages"));
    for (QToolButton *button : {m_smaller, m_larger, m_fit, m_close})
        button->setAccessibleName(button->toolTip());
    //: Has the letters on the pictures of pages recognised.
    m_recognise->setText(tr("Recognise Text (OCR)…"));
    m_remark->setText(remark());
    m_remark->setToolTip(remark());
}

QString OriginalPagesHeader::remark() const
{
    const bool hasUnknownLetters = m_content.text.remarks.contains(u"unknown-letters"_s);
    if (m_content.isScan() && hasUnknownLetters)
        //: Of a file whose font does not say which letters its shapes are.
        return tr("No text: the font does not say its letters");
    if (m_content.isScan())
        //: Of a file that holds pictures of pages.
        return tr("No text: scanned");
    if (hasUnknownLetters)
        //: Of a file with some pages whose font does not say which letters its shapes are.
        return tr("Some pages cannot be read as text");
    if (m_content.text.remarks.contains(u"ocr"_s))
        return tr("The text was recognised from pictures: compare it with the pages.");
    return {};
}

void OriginalPagesHeader::setContent(const presentation::ReaderContent &content, Recognition recognition)
{
    m_content = content;
    // A scan has nothing else to show.
    m_close->setVisible(!content.isScan());
    m_recognise->setVisible(content.needsRecognition() && recognition == Recognition::Offered);
    retranslate();
}

void OriginalPagesHeader::showPage(int page, int count, const QString &label)
{
    const QString number = locale().toString(page + 1);
    const QString all = locale().toString(count);
    //: The page in sight, and how many there are; or what the file calls it ("xiv") before its place and how many there are.
    m_number->setText(label.isEmpty() ? tr("Page %1 of %2").arg(number, all) : tr("Page %1 (%2 of %3)").arg(label, number, all));
}

void OriginalPagesHeader::clearPage()
{
    m_number->clear();
}

}
