// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatechooser.h"

#include <presentation/packs/packtexts.h>
#include <window/controls/retranslation.h>

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace window {

namespace {

/// A page of the template in small: headings, what a note asks for, tables, and where chosen material goes.
QString previewHtml(const application::PackTemplate &plan)
{
    QString html = u"<p><b>%1</b><br>%2</p>"_s.arg(plan.name.toHtmlEscaped(), plan.description.toHtmlEscaped());
    for (const application::PackTemplate::Item &part : plan.items) {
        if (part.slot == "documents"_L1)
            html += u"<p>▤ %1</p>"_s.arg(TemplateChooser::tr("Whole documents").toHtmlEscaped());
        else if (part.slot == "records"_L1)
            html += u"<p>▤ %1</p>"_s.arg(TemplateChooser::tr("People, events and other records").toHtmlEscaped());
        else if (!part.slot.isEmpty())
            html += u"<p>▤ %1</p>"_s.arg(TemplateChooser::tr("Paragraphs and annotations").toHtmlEscaped());
        else if (part.item.kind == model::PackItem::Kind::Heading)
            html += u"<h3>%1</h3>"_s.arg(part.item.text.toHtmlEscaped());
        else if (part.item.kind == model::PackItem::Kind::Table)
            html += u"<p>▦ %1</p>"_s.arg(presentation::packTableName(part.item.quote).toHtmlEscaped());
        else
            html += u"<p><i>%1</i></p>"_s.arg(part.item.quote.toHtmlEscaped());
    }
    return html;
}

}

TemplateChooser::TemplateChooser(const QList<application::PackTemplate> &templates, QWidget *parent)
    : QDialog(parent)
    , m_templates(templates)
    , m_list(new QListWidget(this))
    , m_preview(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"packTemplates"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName(u"packTemplateList"_s);
    m_preview->setObjectName(u"packTemplatePreview"_s);
    m_preview->setWordWrap(true);
    m_preview->setTextFormat(Qt::RichText);
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_preview->setMargin(12);
    for (const application::PackTemplate &plan : std::as_const(m_templates))
        m_list->addItem(plan.name);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_preview);
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 2);
    row->addWidget(scroll, 3);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(m_buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplateChooser::showCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &TemplateChooser::take);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &TemplateChooser::take);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setCurrentRow(0);
    retranslated(this, [this] { retranslate(); });
    resize(640, 520);
}

void TemplateChooser::retranslate()
{
    setWindowTitle(tr("Templates"));
    m_list->setAccessibleName(tr("Templates"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Use Template"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    for (int row = 0; row < m_list->count(); ++row) {
        const application::PackTemplate &plan = m_templates.at(row);
        //: A template that the user made.
        m_list->item(row)->setText(plan.isOwn ? tr("%1 (yours)").arg(plan.name) : plan.name);
    }
    showCurrent();
}

void TemplateChooser::showCurrent()
{
    const int row = m_list->currentRow();
    m_preview->setText(row >= 0 ? previewHtml(m_templates.at(row)) : QString());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(row >= 0);
}

void TemplateChooser::take()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    accept();
    emit chosen(m_templates.at(row));
}

}
