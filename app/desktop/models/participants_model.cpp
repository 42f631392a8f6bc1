// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/participants_model.h"

namespace circumspect::desktop {

namespace {

double shareOf(int answered, int invited)
{
    return invited > 0 ? static_cast<double>(answered) / invited : 0;
}

}  // namespace

void ParticipantsModel::setView(const ParticipantsView &view)
{
    beginResetModel();
    m_view = view;
    endResetModel();
}

int ParticipantsModel::answeredColumn() const
{
    return FirstGroup + static_cast<int>(m_view.groupTitles.size());
}

int ParticipantsModel::reportColumn() const
{
    return answeredColumn() + 1;
}

int ParticipantsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_view.rows.size());
}

int ParticipantsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : reportColumn() + 1;
}

QVariant ParticipantsModel::data(const QModelIndex &index, int role) const
{
    const ParticipantsView::Row &shown = row(index.row());
    const int column = index.column();
    const ParticipantsView::GroupCell *group = groupCell(shown, column);
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, column);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return toolTip(shown, column);
    case Qt::TextAlignmentRole:
        return int(group ? Qt::AlignCenter : (Qt::AlignLeft | Qt::AlignVCenter));
    case SortRole:
        return sortKey(shown, column);
    case SearchRole:
        return QStringList{shown.name, shown.code, shown.role, shown.organisation}.join(u' ');
    case ShareRole:
        return column == answeredColumn() ? QVariant(shareOf(shown.answered, shown.invited)) : QVariant();
    case IsShortRole:
        return group && !group->hint.isEmpty();
    case IsReleasedRole:
        return column == reportColumn() ? QVariant(shown.isReleased) : QVariant();
    default:
        return {};
    }
}

QVariant ParticipantsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isGroup = section >= FirstGroup && section < answeredColumn();
    if (role == Qt::TextAlignmentRole)
        return int(isGroup ? Qt::AlignCenter : (Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (isGroup)
        return m_view.groupTitles.at(section - FirstGroup);
    switch (section) {
    case Name:
        return tr("Participant");
    case Organisation:
        return tr("Organisation");
    case Role:
        return tr("Role");
    default:
        return section == answeredColumn() ? tr("Answered") : tr("Report");
    }
}

QString ParticipantsModel::text(const ParticipantsView::Row &row, int column) const
{
    if (const ParticipantsView::GroupCell *group = groupCell(row, column))
        return group->invited == 0 ? QStringLiteral("–") : tr("%1/%2").arg(group->answered).arg(group->invited);
    switch (column) {
    case Name:
        return row.name.isEmpty() ? row.code : row.name;
    case Organisation:
        return row.organisation;
    case Role:
        return row.role;
    default:
        break;
    }
    if (column == answeredColumn())
        return tr("%1 of %2").arg(row.answered).arg(row.invited);
    return row.isReleased ? tr("Released") : tr("Not released");
}

QString ParticipantsModel::toolTip(const ParticipantsView::Row &row, int column) const
{
    const ParticipantsView::GroupCell *group = groupCell(row, column);
    if (group == nullptr)
        return column == Name ? row.code : text(row, column);
    if (group->invited == 0)
        return tr("Nobody invited");
    const QString counts = tr("%1 of %2 have answered").arg(group->answered).arg(group->invited);
    return group->hint.isEmpty() ? counts : tr("%1; %2").arg(counts, group->hint);
}

QVariant ParticipantsModel::sortKey(const ParticipantsView::Row &row, int column) const
{
    if (const ParticipantsView::GroupCell *group = groupCell(row, column))
        return shareOf(group->answered, group->invited);
    if (column == answeredColumn())
        return shareOf(row.answered, row.invited);
    if (column == reportColumn())
        return row.isReleased ? 1 : 0;
    return text(row, column);
}

const ParticipantsView::GroupCell *ParticipantsModel::groupCell(const ParticipantsView::Row &row, int column) const
{
    const bool isGroup = column >= FirstGroup && column < answeredColumn();
    return isGroup ? &row.groups.at(static_cast<std::size_t>(column - FirstGroup)) : nullptr;
}

}  // namespace circumspect::desktop
