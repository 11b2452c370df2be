// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "carrydialog.h"

#include <presentation/reader/annotationcontroller.h>
#include <presentation/shared/annotationtexts.h>
#include <presentation/shared/commenttext.h>
#include <presentation/shared/names.h>
#include <presentation/shared/swatch.h>
#include <window/controls/retranslation.h>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace window {

CarryDialog::CarryDialog(presentation::AnnotationController &annotations, base::RecordId later, const QString &language, QWidget *parent)
    : QDialog(parent)
    , m_annotations(annotations)
    , m_introduction(new QLabel(this))
    , m_from(new QComboBox(this))
    , m_list(new QTreeWidget(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"carryDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_introduction->setWordWrap(true);
    m_from->setObjectName(u"carryFrom"_s);
    m_list->setObjectName(u"carryRows"_s);
    m_list->setColumnCount(4);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_from);
    column->addWidget(m_introduction);
    column->addWidget(m_list, 1);
    column->addWidget(m_buttons);
    resize(760, 460);
    connect(m_from, &QComboBox::activated, this, &CarryDialog::list);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        carry();
        close();
    });
    retranslated(this, [this] { retranslate(); });
    annotations.library().read(this, application::carryOvers(later, language),
        m_latest.ask([this](const QList<application::CarryOver> &carryOvers) { show(carryOvers); }));
}

void CarryDialog::retranslate()
{
    setWindowTitle(tr("Copy Annotations from Earlier Text"));
    m_from->setAccessibleName(tr("From"));
    m_list->setAccessibleName(tr("Annotations"));
    m_list->setHeaderLabels({tr("From"), tr("To"), tr("Words"), tr("Comment")});
    //: Button: annotations of an earlier text are added to this one.
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Copy"));
    fillFrom();
    // What was unchecked stays so.
    QList<Qt::CheckState> checks;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        checks.append(m_list->topLevelItem(row)->checkState(0));
    list();
    for (int row = 0; row < checks.size(); ++row)
        m_list->topLevelItem(row)->setCheckState(0, checks.at(row));
}

void CarryDialog::show(const QList<application::CarryOver> &carryOvers)
{
    m_carryOvers = carryOvers;
    m_isLoaded = true;
    fillFrom();
    list();
}

void CarryDialog::fillFrom()
{
    const int chosen = std::max(0, m_from->currentIndex());
    m_from->clear();
    for (const application::CarryOver &carryOver : std::as_const(m_carryOvers))
        m_from->addItem(presentation::names::subtitle({carryOver.from.symbol, presentation::names::record(carryOver.from)}));
    m_from->setCurrentIndex(m_carryOvers.isEmpty() ? -1 : chosen);
}

void CarryDialog::list()
{
    m_list->clear();
    const application::CarryOver carryOver = m_carryOvers.value(m_from->currentIndex());
    for (const model::Annotation &annotation : carryOver.ready) {
        const QString to = annotation.kind == model::AnnotationKind::DocumentNote ? presentation::annotationKindLabel(annotation.kind) : annotation.address;
        auto *item = new QTreeWidgetItem(
            m_list, {annotation.carriedFrom, to, presentation::wordsLabel(annotation).simplified(), presentation::commentWords(annotation.comment)});
        item->setIcon(0, presentation::swatch(annotation.colour));
        item->setCheckState(0, Qt::Checked);
    }
    for (int column = 0; column < 3; ++column)
        m_list->resizeColumnToContents(column);
    m_list->header()->resizeSection(2, std::min(m_list->header()->sectionSize(2), 320));
    const bool isEmpty = m_carryOvers.isEmpty();
    const QString unsure = carryOver.unsure > 0 ? tr("%n annotation(s) have no sure place in this text and stay where they are.", nullptr, carryOver.unsure) : QString();
    m_introduction->setText(!m_isLoaded ? tr("Loading…") : isEmpty ? tr("No earlier text of this series has annotations to copy.") : unsure);
    m_introduction->setVisible(!m_introduction->text().isEmpty());
    m_from->setVisible(!isEmpty);
    m_list->setVisible(!isEmpty);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!carryOver.ready.isEmpty());
}

void CarryDialog::carry()
{
    const application::CarryOver carryOver = m_carryOvers.value(m_from->currentIndex());
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->checkState(0) != Qt::Checked)
            continue;
        const model::Annotation &annotation = carryOver.ready.at(row);
        //: A step of undo: %1 is the paragraph of an earlier text.
        const QString name = tr("Copy Annotation from %1").arg(annotation.carriedFrom);
        m_annotations.add({annotation}, name);
    }
}

}
