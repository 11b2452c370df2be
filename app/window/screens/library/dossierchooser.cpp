// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossierchooser.h"

#include <core/text/normalised.h>
#include <presentation/shared/listroles.h>
#include <presentation/shared/names.h>
#include <presentation/shared/wordfilter.h>
#include <window/controls/retranslation.h>
#include <window/controls/tworowdelegate.h>

#include <QDialogButtonBox>
#include <QIcon>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

QString DossierChoices::pathOf(const model::Dossier &dossier) const
{
    QStringList names;
    auto above = std::ranges::find(rows(), dossier.parent, &model::Dossier::id);
    while (above != rows().end()) {
        names.prepend(presentation::names::isolated(above->name));
        above = std::ranges::find(rows(), above->parent, &model::Dossier::id);
    }
    return presentation::names::subtitle(names);
}

QVariant DossierChoices::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const model::Dossier &dossier = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return dossier.name;
    case Qt::DecorationRole:
        return QIcon::fromTheme(u"folder"_s);
    case presentation::SubtitleRole:
        return pathOf(dossier);
    case presentation::SearchRole:
        return text::fold(QString(pathOf(dossier) + u' ' + dossier.name));
    default:
        return {};
    }
}

DossierChooser::DossierChooser(const QList<model::Dossier> &dossiers, Purpose purpose, QWidget *parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_words(new QLineEdit(this))
    , m_rows(twoRowList(u"dossierChooserRows"_s, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
    , m_other(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
    , m_model(new DossierChoices(this))
    , m_filter(new presentation::WordFilter(this))
{
    setObjectName(u"dossierChooser"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_words->setObjectName(u"dossierChooserWords"_s);
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_other->setObjectName(u"dossierChooserOther"_s);
    m_other->setAutoDefault(false);
    m_filter->setSourceModel(m_model);
    m_rows->setModel(m_filter);
    m_rows->setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_rows, 1);
    column->addWidget(m_buttons);
    resize(460, 420);
    connect(m_words, &QLineEdit::textChanged, this, &DossierChooser::showFitting);
    connect(m_rows, &QListView::activated, this, &DossierChooser::take);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &DossierChooser::take);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_other, &QPushButton::clicked, this, &DossierChooser::makeNew);
    retranslated(this, [this] { retranslate(); });
    m_model->setRows(dossiers);
    showFitting({});
    m_words->setFocus();
}

void DossierChooser::retranslate()
{
    const bool isMove = m_purpose == Purpose::Move;
    setWindowTitle(isMove ? tr("Move to Dossier") : tr("Add to Dossier"));
    m_words->setPlaceholderText(tr("Name of a dossier"));
    m_words->setAccessibleName(tr("Name of a dossier"));
    m_rows->setAccessibleName(tr("Dossiers"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(isMove ? tr("Move") : tr("Add"));
    //: A button: the dossier is to lie in no other one.
    const QString outside = tr("Outside All Dossiers");
    //: A button: a dossier of the typed name is made.
    m_other->setText(isMove ? outside : tr("New Dossier"));
}

void DossierChooser::showFitting(const QString &words)
{
    m_filter->setWords(words);
    m_rows->setCurrentIndex(m_filter->index(0, 0));
    const bool hasName = !words.simplified().isEmpty();
    m_other->setEnabled(m_purpose == Purpose::Move || hasName);
    // Enter on a name that none has makes it.
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_filter->rowCount() > 0);
    const bool makes = m_purpose == Purpose::Add && hasName && m_filter->rowCount() == 0;
    (makes ? m_other : m_buttons->button(QDialogButtonBox::Ok))->setDefault(true);
}

void DossierChooser::take()
{
    const QModelIndex index = m_filter->mapToSource(m_rows->currentIndex());
    if (!index.isValid())
        return;
    accept();
    emit chosen(m_model->row(index.row()).id);
}

void DossierChooser::makeNew()
{
    accept();
    if (m_purpose == Purpose::Move)
        emit chosen({});
    else
        emit newRequested(m_words->text().simplified());
}

bool DossierChooser::eventFilter(QObject *watched, QEvent *event)
{
    // The arrows choose in the list while one types.
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            const int row = m_rows->currentIndex().row() + (key == Qt::Key_Up ? -1 : 1);
            if (row >= 0 && row < m_filter->rowCount())
                m_rows->setCurrentIndex(m_filter->index(row, 0));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

}
