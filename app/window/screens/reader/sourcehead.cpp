// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcehead.h"

#include <presentation/shared/names.h>
#include <window/controls/elidedlabel.h>
#include <window/controls/retranslation.h>

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

SourceHead::SourceHead(const presentation::SourceLoader &loader, QWidget *parent)
    : QWidget(parent)
    , m_loader(loader)
    , m_originals(new QComboBox(this))
    , m_file(new ElidedLabel(this))
    , m_place(new QLabel(this))
    , m_back(new QPushButton(this))
    , m_note(new QLabel(this))
{
    m_originals->setObjectName(u"sourceOriginals"_s);
    m_file->setObjectName(u"sourceFile"_s);
    m_file->setElideMode(Qt::ElideMiddle);
    m_place->setObjectName(u"sourcePlace"_s);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_back->setObjectName(u"sourceBack"_s);
    m_back->setIcon(QIcon::fromTheme(u"documentation"_s));
    m_back->setFlat(true);
    m_note->setObjectName(u"sourceNote"_s);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(12, 0, 12, 6);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 4, 8, 4);
    row->setSpacing(8);
    row->addWidget(m_originals);
    row->addWidget(m_file, 1);
    row->addWidget(m_place);
    row->addWidget(m_back);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_note);
    connect(m_originals, &QComboBox::activated, this, [this] { emit originalChosen(m_originals->currentData().toString()); });
    connect(m_back, &QPushButton::clicked, this, &SourceHead::paragraphRequested);
    retranslated(this, [this] { retranslate(); });
}

void SourceHead::showFiles()
{
    const QSignalBlocker blocker(m_originals);
    m_originals->clear();
    const QList<model::Source> readable = m_loader.origin().readable();
    for (const model::Source &original : readable)
        m_originals->addItem(QFileInfo(original.path).fileName(), original.sha256);
    m_originals->setCurrentIndex(m_originals->findData(m_loader.original().sha256));
    m_originals->setVisible(readable.size() > 1);
    const QString name = readable.size() > 1 ? QString() : presentation::names::isolated(QFileInfo(m_loader.original().path).fileName());
    m_file->setText(presentation::names::subtitle({name, presentation::names::isolated(QLocale().formattedDataSize(m_loader.original().size))}));
    m_file->setToolTip(m_loader.original().path);
}

void SourceHead::showPlace(int offset, base::PassageId asked)
{
    m_offset = offset;
    m_asked = asked;
    if (m_loader.state() != presentation::SourceLoader::State::Shown)
        return;
    const base::PassageId here = m_loader.places().passageAt(offset);
    m_back->setEnabled(here.isValid());
    //: A line of a file, by its number.
    const QString line = tr("Line %1").arg(QLocale().toString(m_loader.text().lineAt(offset)));
    m_place->setText(presentation::names::subtitle({line, addressOf(here)}));
    const QString name = addressOf(asked);
    m_note->setText(name.isEmpty()
            //: The cursor is in a file, before the paragraph that was asked for.
            ? tr("The words of this paragraph do not stand in the file in this form; this is the nearest place before it.")
            //: The same; %1 is the paragraph that was asked for, OP8.
            : tr("The words of %1 do not stand in the file in this form; this is the nearest place before it.").arg(name));
    m_note->setVisible(asked.isValid());
}

QString SourceHead::addressOf(base::PassageId passage) const
{
    const QList<model::Passage> &passages = m_loader.origin().target.passages;
    const auto found = std::ranges::find(passages, passage, &model::Passage::id);
    return found == passages.end() || found->address.isEmpty() ? QString() : presentation::names::isolated(found->address.text());
}

void SourceHead::retranslate()
{
    m_originals->setAccessibleName(tr("File"));
    m_originals->setToolTip(tr("The files that hold this text"));
    //: Goes from the source of a document to its text.
    m_back->setText(tr("Show in Text"));
    m_back->setToolTip(tr("Open the text at the paragraph at the cursor (Enter)"));
    if (m_loader.state() == presentation::SourceLoader::State::Shown)
        showFiles();
    showPlace(m_offset, m_asked);
}

}
